// Rule: a hash that a method handle gives is the same in each start.
void main() throws Throwable {
    var hash = java.lang.invoke.MethodHandles.lookup()
            .findVirtual(Object.class, "hashCode",
                    java.lang.invoke.MethodType.methodType(int.class));
    IO.println((int) hash.invoke(new Object()) % 2);
}

// Outcomes of 60 runs:
//   0 | required
//   1 | required
