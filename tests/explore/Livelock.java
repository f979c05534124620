/// Two polite people in a corridor: each steps aside for the other, for ever if the timing is unlucky.

volatile int a = 0;
volatile int b = 0;

void main() throws InterruptedException {
    Thread t1 = new Thread(() -> { while (a == b) a = 1 - a; });
    Thread t2 = new Thread(() -> { while (a == b) b = 1 - b; });
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println("passed");
}

// Schedules:
//   passed | infinite

// Races:
