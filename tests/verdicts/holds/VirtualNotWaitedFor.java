// Rule: virtual threads are not waited for.
void main() {
    Thread.startVirtualThread(() -> {
        try { Thread.sleep(60_000); } catch (InterruptedException e) { }
        IO.println("never");
    });
    IO.println("main ends");
}

// Output:
//   main ends
