// Rule: daemon threads are not waited for.
void main() {
    Thread.ofPlatform().daemon().start(() -> {
        try { Thread.sleep(60_000); } catch (InterruptedException e) { }
        IO.println("never");
    });
    IO.println("main ends");
}

// Output:
//   main ends
