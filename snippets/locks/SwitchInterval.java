///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES MiniVm.java
//BREAK STORE n"), 2); => STORE n"), 1);

/// Two threads do `n += 1` under the lock, and offer it to the other after so many instructions.

void main() throws InterruptedException {
    for (int interval : new int[] {1, 2, 3, 4}) {
        var vm = new MiniVm(true, interval);
        vm.run(MiniVm.code("LOAD n / PUSH 1 / ADD / STORE n"), 2);
        var n = vm.shared.get("n");
        IO.println("interval " + interval + ": n = " + n);
    }
}

// Output:
//   interval 1: n = 1
//   interval 2: n = 1
//   interval 3: n = 1
//   interval 4: n = 2
