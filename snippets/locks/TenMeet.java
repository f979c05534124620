///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES MiniVm.java
//LIMIT 5s
//BREAK IO meet => CALL meet

/// Ten threads under one lock wait for something outside, each until all ten are waiting.

void main() throws InterruptedException {
    var vm = new MiniVm(true, 1);
    var all =
        new CyclicBarrier(10, () -> IO.println("the barrier opens"));
    vm.functions.put("meet", () -> {
        try {
            all.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    });
    vm.run(MiniVm.code("IO meet"), 10);
    IO.println("all are back");
}

// Output:
//   the barrier opens
//   all are back
