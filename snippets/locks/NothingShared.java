///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//SOURCES MiniVm.java
//BREAK new MiniVm(true, 100) => new MiniVm(false, 100)

/// How many threads of the machine are ever inside an instruction at the same time?

final AtomicInteger inside = new AtomicInteger();
final AtomicInteger most = new AtomicInteger();

void main() throws InterruptedException {
    var vm = new MiniVm(true, 100) {
        @Override
        void execute(Frame frame) {
            int now = inside.incrementAndGet();
            most.accumulateAndGet(now, Math::max);
            super.execute(frame);
            inside.decrementAndGet();
        }
    };
    // do i++; while (i < 30_000);
    vm.run(MiniVm.code("""
        GET 0 / PUSH 1 / ADD / PUT 0
        GET 0 / PUSH 30000 / LESS / UNLESS 9 / JUMP 0"""), 2);
    IO.println(most);
}

// Outcomes of 20 runs:
//   1 | required  | whoever executes an instruction holds the lock
//   2 | forbidden | two at once
