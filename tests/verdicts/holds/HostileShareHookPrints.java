// Rule: what a run's hook prints is its own, also after a throw.
void main() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> IO.println("hook")));
    IO.println("main");
    throw new IllegalStateException();
}

// Outcomes of 3 runs:
//   main\nhook, Throws IllegalStateException | required
