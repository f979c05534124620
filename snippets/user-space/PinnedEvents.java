///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 1m
//BREAK Thread.ofVirtual() => Thread.ofPlatform()

/// Flight Recorder is asked which virtual threads were parked while pinned.

// fold imports-and-stay
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;

static void stay() {
    LockSupport.parkNanos(1_000_000);
}
// endfold

static class Settings {
    static final int size;

    static {
        stay();
        size = 42;
    }
}

// fold run
void run(String name, Runnable task) throws InterruptedException {
    Thread.ofVirtual().name(name).start(task).join();
}
// endfold

void main() throws Exception {
    var file = Files.createTempFile("pinned", ".jfr");
    try (var recording = new Recording()) {
        recording.enable("jdk.VirtualThreadPinned")
            .withThreshold(Duration.ZERO);         // by default 20 ms
        run("first", () -> stay()); // loads what the JDK needs
        recording.start();
        run("synchronized", () -> { synchronized (file) { stay(); } });
        run("initialiser", () -> IO.println("size " + Settings.size));
        recording.stop();
        recording.dump(file);
    }
    // fold read
    for (var event : RecordingFile.readAllEvents(file)) {
        IO.println("pinned: " + event.getThread().getJavaName());
        IO.println(event.getString("pinnedReason"));
    }
    Files.delete(file);
    // endfold
}

// Output:
//   size 42
//   pinned: initialiser
//   VM call to PinnedEvents$Settings.<clinit> on stack
