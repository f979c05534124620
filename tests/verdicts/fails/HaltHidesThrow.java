// Rule: main threw, whatever exit code a hook makes of it.
void main() {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> Runtime.getRuntime().halt(0)));
    IO.println("one");
    throw new IllegalStateException("hidden");
}

// Output:
//   one
