// Rule: they are waited for up to the limit, then it has not completed.
//LIMIT 1s
void main() {
    new Thread(() -> {
        try { Thread.sleep(60_000); } catch (InterruptedException e) { }
    }, "straggler").start();
    IO.println("main ends");
}

// Output:
//   main ends
