// Rule: what a shutdown hook prints is output, wanted or not.
void main() {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> IO.println("hook line")));
    IO.println("main");
}

// Output:
//   main
