///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES MiniVm.java
//LIMIT 5s
//BREAK IO acquire => CALL acquire

/// Four threads add one each, letting go after every instruction, but with a lock of the program's own.

void main() throws InterruptedException {
    var vm = new MiniVm(true, 1);
    var lock = new Semaphore(1);
    vm.functions.put("acquire", lock::acquireUninterruptibly);
    vm.functions.put("release", lock::release);
    vm.run(MiniVm.code("""
        IO acquire
        LOAD n / PUSH 1 / ADD / STORE n
        CALL release"""), 4);
    IO.println("n = " + vm.shared.get("n"));
}

// Output:
//   n = 4
