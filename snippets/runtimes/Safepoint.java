///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//RUNTIME_OPTIONS -XX:+UseSerialGC
//LIMIT 60s
//BREAK tick.getStartTime().isAfter(from) => true

/// Three threads tick, `main` asks for a collection. Who ticks while it lasts?

// fold events-and-fields
import java.time.Instant;
import jdk.jfr.*;
import jdk.jfr.consumer.*;

@Name("Tick") @StackTrace(false)
static class Tick extends Event { }

volatile boolean over;
final Semaphore ticks = new Semaphore(0);
List<RecordedEvent> events;
// endfold

void tick() {
    for (long last = 0; !over; Thread.onSpinWait()) {
        // fold once-a-millisecond
        long now = System.nanoTime() >> 20;        // about 1 ms
        if (now == last) continue;
        // endfold
        var tick = new Tick();
        tick.begin();
        tick.commit();
        ticks.release();
        last = now;
    }
}

void main() throws Exception {
    // fold file
    var live = new int[1_000_000][1];              // to be looked at
    var file = Files.createTempFile("ticks", ".jfr");
    // endfold
    try (var recording = new Recording()) {
        // fold recorder
        for (String what : List.of("Begin", "End"))
            recording.enable("jdk.Safepoint" + what)
                .withoutThreshold();
        recording.start();
        // endfold
        for (int i = 0; i < 3; i++)
            Thread.ofPlatform().start(this::tick);
        ticks.acquire(100);
        System.gc();
        ticks.acquire(100);
        // fold stop
        over = true;
        recording.dump(file);
        // endfold
    }
    // fold read
    events = RecordingFile.readAllEvents(file);
    Files.delete(file);
    IO.println("arrays to be looked at: " + live.length);
    // endfold
    judge();
}

// fold judge
Stream<RecordedEvent> all(String name) {
    return events.stream().filter(event ->
        event.getEventType().getName().equals(name));
}

void judge() {
    var standing = new HashMap<Long, Instant>();   // by number
    all("jdk.SafepointBegin").forEach(begin -> standing.put(
        begin.getLong("safepointId"), begin.getEndTime()));
    int stops = 0, inside = 0;
    long longest = 0;
    for (var end : all("jdk.SafepointEnd").toList()) {
        var from = standing.get(end.getLong("safepointId"));
        var to = end.getStartTime();
        if (from == null) continue;
        stops++;
        longest = Math.max(longest,
            Duration.between(from, to).toNanos());
        inside += (int) all("Tick").filter(tick ->
            tick.getStartTime().isAfter(from)
            && tick.getEndTime().isBefore(to)).count();
    }
    IO.println("ticks: " + all("Tick").count());
    IO.println("stops: " + stops + ", the longest "
        + longest / 1e6 + " ms");
    IO.println("ticks during a stop: " + inside);
}
// endfold

// Output:
//   arrays to be looked at: 1000000
//   ticks: {ticks:int}
//   stops: {stops:int}, the longest {longestMillis:number} ms
//   ticks during a stop: 0
// where stops >= 1
// where ticks >= 200
// where longestMillis >= 1
