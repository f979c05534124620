/// An interrupt reaches a thread before, in, or after its sleep.

void main() throws InterruptedException {
    Thread t = new Thread(() -> {
        try { Thread.sleep(1000); IO.println("slept"); } catch (InterruptedException e) { IO.println("interrupted"); }
    });
    t.start();
    t.interrupt();
    t.join();
}

// Schedules:
//   interrupted | 1
//   slept | 1

// Races:
