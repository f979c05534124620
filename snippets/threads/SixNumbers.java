///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=ps, command=top
//BREAK var dump = dumpOf("A"); => var dump = dumpOf("main");

/// One platform thread, named A, and six places that give it a number.

// fold imports
import module java.base;
import module java.management;
// endfold

void main() throws Exception {
    var task = new CompletableFuture<Path>();
    var a = Thread.ofPlatform().daemon().name("A").start(() -> {
        task.complete(task());
        while (true) LockSupport.park();
    });
    var number = "" + task.get();
    var dump = dumpOf("A");
    IO.println("Java, threadId: " + a.threadId());
    IO.println("/proc, task: " + number);
    IO.println("ps, LWP: " + column("LWP", number,
        "ps", "-L", "-p", me()));
    IO.println("top, PID: " + column("PID", number,
        "top", "-H", "-b", "-n", "1", "-p", me()));
    IO.println("dump, nid: " + word("nid", dump));
    IO.println("dump, tid: " + word("tid", dump));
}

// fold asking
String me() {
    return "" + ProcessHandle.current().pid();
}

Path task() {                               // of the thread that asks
    try {
        return Path.of("/proc/thread-self").toRealPath().getFileName();
    } catch (IOException failed) {
        throw new UncheckedIOException(failed);
    }
}

// The line of a thread dump, as `jcmd PID Thread.print` gives it.
String dumpOf(String name) throws Exception {
    var commands = "com.sun.management:type=DiagnosticCommand";
    var all = (String) ManagementFactory.getPlatformMBeanServer()
        .invoke(new ObjectName(commands), "threadPrint",
            new Object[] {null}, new String[] {"[Ljava.lang.String;"});
    return all.lines().filter(l -> l.startsWith('"' + name + '"'))
        .findFirst().orElseThrow();
}

String word(String name, String line) {
    return line.replaceAll(".* " + name + "=(\\w+).*", "$1");
}

// What stands under this head in the line that has this number.
String column(String head, String number, String... command)
    throws IOException {
    int at = -1;
    var tool = new ProcessBuilder(command).start();
    for (var line : tool.inputReader().lines().toList()) {
        var words = List.of(line.strip().split(" +"));
        if (at < 0) at = words.indexOf(head);
        else if (words.get(at).equals(number)) return number;
    }
    return "not there";
}
// endfold

// Output:
//   Java, threadId: {java:int}
//   /proc, task: {task:int}
//   ps, LWP: {lwp:int}
//   top, PID: {pid:int}
//   dump, nid: {nid:int}
//   dump, tid: 0x{tid}
// where lwp == task && pid == task && nid == task
