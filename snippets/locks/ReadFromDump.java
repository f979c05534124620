///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK holdBoth(bob, ann) => holdBoth(ann, bob)

/// A ring of a platform and a virtual thread, read out of a thread dump.

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;

final AtomicInteger begun = new AtomicInteger();

void holdBoth(Object first, Object second) {
    synchronized (first) {
        begun.incrementAndGet();
        while (begun.get() < 2) Thread.yield();
        synchronized (second) { }
    }
}

String lock(String thread, String key) {
    var value = Pattern.compile("(?s)\"" + key + "\".*?\"([^\"]*@\\w+)\"")
        .matcher(thread);
    return value.find() ? value.group(1) : "nothing";
}

void main() throws Exception {
    var ann = new Object();
    var bob = new Object();
    var a = Thread.ofPlatform().daemon().name("A")
        .start(() -> holdBoth(ann, bob));
    var b = Thread.ofVirtual().name("B")
        .start(() -> holdBoth(bob, ann));
    while (begun.get() < 2 || a.getState() != Thread.State.BLOCKED
        || b.getState() != Thread.State.BLOCKED) Thread.onSpinWait();

    var file = Path.of("dump.json").toAbsolutePath();
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(),
            HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
    for (var thread : Files.readString(file).split("\"tid\"")) {
        var name = thread.replaceAll("(?s).*\"name\": \"(.*?)\".*", "$1");
        if (name.equals("A") || name.equals("B"))
            IO.println(name + " holds " + lock(thread, "monitorsOwned")
                + ", waits for " + lock(thread, "blockedOn"));
    }
}

// Output:
//   A holds {ann}, waits for {bob}
//   B holds {bob}, waits for {ann}
