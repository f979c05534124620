///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Green.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK void addOne() => synchronized void addOne()

/// Two threads add one each. Whoever has read the count waits until the other has read it, too, or for two seconds.

volatile int count;
CountDownLatch bothHaveRead;

void addOne() throws InterruptedException {
    int seen = count;
    bothHaveRead.countDown();
    bothHaveRead.await(2, TimeUnit.SECONDS);
    count = seen + 1;
}

// fold run
void byUs() {
    var threads = new Green();
    threads.start(this::addOne);
    threads.start(this::addOne);
    threads.run();
}

Thread start() {
    return Thread.ofPlatform().start(
        new FutureTask<>(() -> { addOne(); return 0; }));
}

void byTheKernel() throws InterruptedException {
    Thread a = start(), b = start();
    a.join();
    b.join();
}

void again() {
    count = 0;
    bothHaveRead = new CountDownLatch(2);
}
// endfold

void main() throws InterruptedException {
    again();
    byUs();
    IO.println("our scheduler: " + count);
    again();
    byTheKernel();
    IO.println("the kernel: " + count);
}

// Output:
//   our scheduler: 2
//   the kernel: 1
