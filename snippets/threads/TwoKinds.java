///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//RUNTIME_OPTIONS -Djdk.virtualThreadScheduler.parallelism=1
//BREAK Thread.ofVirtual() => Thread.ofPlatform()

/// A hundred threads of one kind, then a hundred of the other.

final Semaphore arrived = new Semaphore(0);
final Semaphore leave = new Semaphore(0);

int tasks() {                              // the kernel's list of us
    return new File("/proc/self/task").list().length;
}

void start100(Thread.Builder kind) {
    for (int i = 0; i < 100; i++) kind.start(() -> {
        arrived.release();
        leave.acquireUninterruptibly();
    });
    arrived.acquireUninterruptibly(100);   // all of them alive
}

void main() {
    int before = tasks();
    start100(Thread.ofVirtual());
    int virtual = tasks();
    start100(Thread.ofPlatform());
    int platform = tasks();
    leave.release(200);
    IO.println("the kernel's list has " + before);
    IO.println("100 virtual threads: +" + (virtual - before));
    IO.println("100 platform threads: +" + (platform - virtual));
}

// Output:
//   the kernel's list has {before:int}
//   100 virtual threads: +{virtual:int}
//   100 platform threads: +{platform:int}
// where virtual < 20
// where platform > 80
