///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES SixModels.java
//BREAK "w".repeat(10) => "x".repeat(10)

/// A thousand tasks compute a step, wait ten steps by a call that the scheduler knows, and compute a step.

void main() {
    var task = "c" + "w".repeat(10) + "c";
    for (var model : SixModels.ALL) {
        var all = new SixModels(model);
        for (int i = 0; i < 1000; i++) all.start("W", task);
        all.run();
        IO.println("%-11s %6d steps, %4d OS threads".formatted(
            model.name(), all.steps, all.threads()));
    }
}

// Output:
//   1:1           1000 steps, 1000 OS threads
//   N:1          12000 steps,    1 OS threads
//   event loop    2000 steps,    1 OS threads
//   M:N           1000 steps,    2 OS threads
//   M:N, timed    1000 steps,    2 OS threads
//   actors        1000 steps,    2 OS threads
