/// A loop that waits by sleeping ends as soon as what it waits for has come.

volatile boolean done;

void main() throws InterruptedException {
    new Thread(() -> done = true).start();
    while (!done) Thread.sleep(10);
    IO.println("done");
}

// Schedules:
//   done | 2
