///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//SOURCES MiniVm.java
//BREAK two = machine(); => two = one;

/// Two machines, each with its own lock and two threads. How many threads are ever inside an instruction at the same time: of
/// one machine, and of both?

// fold fields
final AtomicInteger inside = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();
final AtomicInteger mostOfOne = new AtomicInteger();
// endfold

MiniVm machine() {
    return new MiniVm(true, 1000) {
        final AtomicInteger here = new AtomicInteger();

        @Override
        void execute(Frame frame) {
            mostOfOne.accumulateAndGet(
                here.incrementAndGet(), Math::max);
            most.accumulateAndGet(
                inside.incrementAndGet(), Math::max);
            super.execute(frame);
            inside.decrementAndGet();
            here.decrementAndGet();
        }
    };
}

// fold run
Object run(MiniVm vm) throws InterruptedException {
    // do i++; while (i < 5_000);
    vm.run(MiniVm.code("""
        GET 0 / PUSH 1 / ADD / PUT 0
        GET 0 / PUSH 5000 / LESS / UNLESS 9 / JUMP 0"""), 2);
    return null;
}
// endfold

void main() throws InterruptedException {
    MiniVm one = machine(), two = machine();
    // fold run-both
    var other = Thread.ofPlatform()
        .start(new FutureTask<>(() -> run(one)));
    new FutureTask<>(() -> run(two)).run();
    other.join();
    // endfold
    IO.println(mostOfOne + " of one, " + most + " of both");
}

// Outcomes of 20 runs:
//   1 of one, 2 of both | required   | each lock lets one in, and there are two
//   1 of one, 1 of both | acceptable | one was done before the other began, or they shared a core
//   2 of one, {}        | forbidden  | no lock lets two in
