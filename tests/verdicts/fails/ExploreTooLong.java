// Rule: a schedule that is not followed to its end leaves the rest unexplored.
volatile boolean go = true;
volatile int turns = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> { while (go) turns++; });
    one.start();
    go = false;
    one.join();
    IO.println("done");
}

// Schedules:
//   done | 4
