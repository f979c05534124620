///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// A platform and a virtual thread wait for each other's monitor. A dump is written, and lines of it are shown.

// fold imports
import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
// endfold

static class Account { }

final AtomicInteger begun = new AtomicInteger();

void holdBoth(Account first, Account second) {
    synchronized (first) {
        begun.incrementAndGet();
        while (begun.get() < 2) Thread.yield();
        synchronized (second) { }
    }
}

// fold isBlocked
boolean isBlocked(Thread thread) {
    return thread.getState() == Thread.State.BLOCKED;
}
// endfold

void main() throws Exception {
    // fold start
    var ann = new Account();
    var bob = new Account();
    var a = Thread.ofPlatform().daemon().name("A")
        .start(() -> holdBoth(ann, bob));
    var b = Thread.ofVirtual().name("B")
        .start(() -> holdBoth(bob, ann));
    while (begun.get() < 2 || !isBlocked(a) || !isBlocked(b))
        Thread.yield();
    // endfold

    var file = Files.createTempDirectory("dump").resolve("threads");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(file.toString(),
            HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
    for (var line : Files.readAllLines(file))
        if (line.matches(".*(\"name\": \"[AB]\"|Account@).*"))
            IO.println(line.strip());
    Files.delete(file);
    Files.delete(file.getParent());
}

// Output:
//   "name": "A",
//   "blockedOn": "{}Account@{bob}",
//   "{}Account@{ann}"
//   "name": "B",
//   "blockedOn": "{}Account@{ann}",
//   "{}Account@{bob}"
