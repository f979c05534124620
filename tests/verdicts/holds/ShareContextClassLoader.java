// Rule: the context class loader is the snippet's own in each run.
void main() {
    var t = Thread.currentThread();
    IO.println(t.getContextClassLoader() == getClass().getClassLoader());
    t.setContextClassLoader(null);
}

// Outcomes of 10 runs:
//   true | required
