///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS cores>=2
//ALONE
//LIMIT 60s
//SOURCES MiniVm.java
//BREAK "IO nap" => "CALL nap"

/// The time of one thread that does the work of both, divided by that of two.

long nanos(boolean gil, int threads, String work, int turns)
        throws InterruptedException {
    var vm = new MiniVm(gil, 100);
    vm.functions.put("compute", () -> {
        for (int i = 0; i < 100; i++) Thread.onSpinWait();
    });
    vm.functions.put("nap", () -> LockSupport.parkNanos(1_000_000));
    var code = MiniVm.code("""
        %s / GET 0 / PUSH 1 / ADD / PUT 0
        GET 0 / PUSH %d / LESS / UNLESS 10 / JUMP 0"""
        .formatted(work, turns / threads));
    long begin = System.nanoTime();
    vm.run(code, threads);
    return System.nanoTime() - begin;
}

// fold best-of-seven
double speedUp(boolean gil, String work, int turns)
        throws InterruptedException {
    long one = Long.MAX_VALUE, two = Long.MAX_VALUE;
    for (int i = 0; i < 7; i++) {              // the best of seven
        one = Math.min(one, nanos(gil, 1, work, turns));
        two = Math.min(two, nanos(gil, 2, work, turns));
    }
    return (double) one / two;
}
// endfold

void main() throws InterruptedException {
    String compute = "CALL compute", wait = "IO nap";
    // fold print
    IO.println("computing: %.1f without a GIL, %.1f with it".formatted(
        speedUp(false, compute, 5_000), speedUp(true, compute, 5_000)));
    IO.println("waiting:   %.1f with it".formatted(
        speedUp(true, wait, 100)));
    // endfold
}

// Output:
//   computing: {free:number} without a GIL, {locked:number} with it
//   waiting:   {waiting:number} with it
// where waiting > 1.5
// where locked < 0.8 * waiting
