// Rule: a run ends with its JVM: a hanging hook keeps it running.
//LIMIT 1s
void main() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {
        try { Thread.sleep(60_000); } catch (InterruptedException e) { }
    }));
    IO.println("main");
}

// Output:
//   main
