///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES MiniVm.java
//BREAK new int[] {4, 3} => new int[] {4, 8}

/// Two threads add one twice each, and let go after four instructions, or after three.

void main() throws InterruptedException {
    for (int interval : new int[] {4, 3}) {
        var vm = new MiniVm(true, interval);
        vm.run(MiniVm.code("""
            LOAD n / PUSH 1 / ADD / STORE n
            LOAD n / PUSH 1 / ADD / STORE n"""), 2);
        var n = vm.shared.get("n");
        IO.println("interval " + interval + ": n = " + n);
    }
}

// Output:
//   interval 4: n = 4
//   interval 3: n = 2
