///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES MiniVm.java
//BREAK "CALL addOne" => "LOAD n / PUSH 1 / ADD / STORE n"

/// The same interval of one instruction, and the whole addition in one instruction.

void main() throws InterruptedException {
    var vm = new MiniVm(true, 1);
    vm.functions.put("addOne", () -> {
        int n = vm.shared.getOrDefault("n", 0);
        vm.shared.put("n", n + 1);
    });
    vm.run(MiniVm.code("CALL addOne"), 4);
    IO.println("n = " + vm.shared.get("n"));
}

// Output:
//   n = 4
