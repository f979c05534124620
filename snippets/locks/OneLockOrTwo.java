///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//SOURCES MiniVm.java
//BREAK vm = new MiniVm(gil, 1) => vm = new MiniVm(false, 1)

/// Two threads work, each under a lock of the program's: the same for both, or one each. How many work at once?

int most(boolean gil, int locks) throws InterruptedException {
    // fold locks
    var lock = new Semaphore[] {new Semaphore(1), new Semaphore(1)};
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    IntSupplier mine = () ->
        Thread.currentThread().getName().equals("A") ? 0 : locks - 1;
    // endfold
    var vm = new MiniVm(gil, 1);
    vm.functions.put("acquire", () ->
        lock[mine.getAsInt()].acquireUninterruptibly());
    vm.functions.put("release", () -> lock[mine.getAsInt()].release());
    vm.functions.put("work", () -> {
        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
        for (int i = 0; i < 1000; i++) Thread.onSpinWait();
        inside.decrementAndGet();
    });
    vm.run(MiniVm.code("""
        IO acquire / CALL work / CALL release
        GET 0 / PUSH 1 / ADD / PUT 0
        GET 0 / PUSH 200 / LESS / UNLESS 12 / JUMP 0"""), 2);
    return most.get();
}

void main() throws InterruptedException {
    IO.println("with a GIL %d, %d; without %d, %d".formatted(
        most(true, 1), most(true, 2), most(false, 1), most(false, 2)));
}

// Outcomes of 10 runs:
//   with a GIL 1, 1; without 1, 2 | required   | two locks let two work, but not under a GIL
//   with a GIL 1, 1; without 1, 1 | acceptable | the two never met
//   with a GIL 1, 2; without*     | forbidden  | two work under a GIL
