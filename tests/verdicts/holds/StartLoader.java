// Rule: the class loader of a program is that of the class path.
void main() {
    Object loader = getClass().getClassLoader();
    IO.println(loader.getClass().getSimpleName());
}

// Outcomes of 10 runs:
//   AppClassLoader | acceptable
