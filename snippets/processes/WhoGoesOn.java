///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=sh
//BREAK throw new RuntimeException("on purpose"); => System.exit(3);

/// A child fails, a child is killed, a thread throws. Who goes on?

int sh(String script) throws Exception {
    return new ProcessBuilder("sh", "-c", script).start().waitFor();
}

void main() throws Exception {
    IO.println("a child exits: " + sh("exit 3"));
    IO.println("a child is killed: " + sh("kill -9 $$"));

    var broken = Thread.ofPlatform().name("broken").unstarted(() -> {
        throw new RuntimeException("on purpose");
    });
    var sound = Thread.ofPlatform().name("sound").start(() -> {
        while (broken.getState() != Thread.State.TERMINATED)
            Thread.onSpinWait();
        IO.println("sound prints this");         // does it?
    });
    broken.start();
    sound.join();
    IO.println("main prints this");             // does it?
}

// Output:
//   a child exits: 3
//   a child is killed: 137
//   sound prints this
//   main prints this
