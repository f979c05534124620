// Rule: threads after main are waited for, in each run.
void main() {
    new Thread(() -> {
        try { Thread.sleep(50); } catch (InterruptedException e) { }
        IO.println("late");
    }).start();
    IO.println("main");
}

// Outcomes of 10 runs:
//   main\nlate | required
