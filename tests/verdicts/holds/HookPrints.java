// Rule: what a shutdown hook prints is output.
void main() {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> IO.println("hook")));
    IO.println("main");
}

// Output:
//   main
//   hook
