// Rule: threads alive after main are waited for.
void main() {
    new Thread(() -> {
        try { Thread.sleep(300); } catch (InterruptedException e) { }
        IO.println("late");
    }).start();
    IO.println("main ends");
}

// Output:
//   main ends
//   late
