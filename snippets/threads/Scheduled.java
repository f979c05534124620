///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK Thread.sleep(1); => if (i < 0) Thread.sleep(1);
//BREAK while (ticks() < 20) => if (ticks() < 20)

/// Two threads of one process ask the kernel what it has noted.

// fold kernel
String kernel(String file) throws IOException {       // on who asks
    return Files.readString(Path.of("/proc/thread-self/" + file));
}

int ticks() throws IOException {       // time on a core, user + system
    var field = kernel("stat").replaceAll(".*\\) ", "").split(" ");
    return Integer.parseInt(field[11]) + Integer.parseInt(field[12]);
}

int waits() throws IOException {       // how often it gave up its core
    return Integer.parseInt(kernel("status").replaceAll(
        "(?s).*\nvoluntary_ctxt_switches:\\s*(\\d+).*", "$1"));
}
// endfold

String report(Callable<String> work) throws Exception {
    int before = waits();
    work.call();
    int waits = waits() - before;
    // fold report
    var task = Files.readSymbolicLink(Path.of("/proc/thread-self"));
    return "thread " + Thread.currentThread().threadId() + " in Java, "
        + task.getFileName() + " in the kernel\n  " + ticks()
        + " ticks on a core, gave it up " + waits + " times";
    // endfold
}

void main() throws Exception {
    var busy = new FutureTask<>(() -> report(() -> {
        while (ticks() < 20)
            for (int i = 0; i < 10_000; i++) Thread.onSpinWait();
        return "done";
    }));
    var idle = new FutureTask<>(() -> report(() -> {
        for (int i = 0; i < 100; i++) Thread.sleep(1);
        return "done";
    }));
    Thread.ofPlatform().name("busy").start(busy);
    Thread.ofPlatform().name("idle").start(idle);
    IO.println("busy: " + busy.get());
    IO.println("idle: " + idle.get());
}

// Output:
//   busy: thread {} in Java, {busyTid:int} in the kernel
//     {busy:int} ticks on a core, gave it up {busyWaits:int} times
//   idle: thread {} in Java, {idleTid:int} in the kernel
//     {idle:int} ticks on a core, gave it up {idleWaits:int} times
// where busyTid != idleTid
// where busy >= 20
// where idle < busy
// where idleWaits >= 50
// where busyWaits < idleWaits
