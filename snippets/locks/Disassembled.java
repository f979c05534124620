///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES MiniVm.java
//BREAK ADD / STORE n"); => STORE n");

/// What an interpreter makes of `n += 1`, and what it does with it.

void main() throws InterruptedException {
    var increment = MiniVm.code("LOAD n / PUSH 1 / ADD / STORE n");
    increment.forEach(IO::println);

    var vm = new MiniVm(true, 100);
    vm.shared.put("n", 41);
    vm.run(increment, 1);
    IO.println("n = " + vm.shared.get("n"));
}

// Output:
//   LOAD n
//   PUSH 1
//   ADD
//   STORE n
//   n = 42
