///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK while (ticks(me) < 20) => if (ticks(me) < 20)

/// A thread has worked and ended. Who still knows of its work?

int ticks(Path whose) throws IOException {     // user + system
    var stat = Files.readString(whose.resolve("stat"));
    var field = stat.replaceAll(".*\\) ", "").split(" ");
    return Integer.parseInt(field[11]) + Integer.parseInt(field[12]);
}

void main() throws Exception {
    var process = Path.of("/proc/self");
    var work = new FutureTask<>(() -> {
        var me = Path.of("/proc/thread-self").toRealPath();
        while (ticks(me) < 20)
            for (int i = 0; i < 10_000; i++) Thread.onSpinWait();
        return me;
    });
    int before = ticks(process);
    Thread.ofPlatform().name("worker").start(work);
    Path worker = work.get();
    while (Files.exists(worker)) Thread.sleep(1);
    IO.println("the worker's book: gone");
    IO.println("the process's: +" + (ticks(process) - before));
}

// Output:
//   the worker's book: gone
//   the process's: +{more:int}
// where more >= 20
