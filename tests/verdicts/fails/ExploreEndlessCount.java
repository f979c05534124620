// Rule: where schedules go round for ever there are infinitely many, and no number can be stated.
volatile boolean go = true;
volatile int turns = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> { while (go) turns = 1 - turns; });
    one.start();
    go = false;
    one.join();
    IO.println("done");
}

// Schedules:
//   done | 4
