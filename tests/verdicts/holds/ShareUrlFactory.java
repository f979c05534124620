// Rule: whatever a run could tell, it must not: a factory set once a JVM.
void main() {
    java.net.URL.setURLStreamHandlerFactory(protocol -> null);
    IO.println("set");
}

// Outcomes of 3 runs:
//   set | required
