///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//TIMELINE
//FIXES SixSteps
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.maxPoolSize=1

/// Two virtual threads on one carrier, and each lets go after a step.

final StringBuffer steps = new StringBuffer();
final CountDownLatch done = new CountDownLatch(2);

// fold compute
void compute() {                  // for 5 ms
    long until = System.nanoTime() + 5_000_000;
    while (System.nanoTime() < until) Thread.onSpinWait();
}
// endfold

void work(String name) {
    for (int i = 1; i <= 3; i++) {
        compute();
        steps.append(name).append(i).append(' ');
        Thread.yield();                      // your turn
    }
    done.countDown();
}

void both() {                     // on the carrier: nobody begins yet
    Thread.ofVirtual().name("A").start(() -> work("A"));
    Thread.ofVirtual().name("B").start(() -> work("B"));
}

void main() throws InterruptedException {
    Thread.ofVirtual().name("starter").start(this::both).join();
    done.await();
    IO.println(steps);
}

// Output:
//   A1 B1 A2 B2 A3 B3
