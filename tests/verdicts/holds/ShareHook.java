// Rule: a hook's output belongs to the run that added it.
void main() {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> IO.println("hook")));
    IO.println("main");
}

// Outcomes of 5 runs:
//   main\nhook | required
