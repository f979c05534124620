import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import naming.TypeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import timeline.Reconstruction;
import timeline.RecordedRun;
import timeline.ThreadEvent;
import timeline.Timeline;
import timeline.TraceEvents;

/// A timeline is a pure function of the tracer's events, whatever their order in the buffer.
class ReconstructionTest {
  private static final long START = 1000;
  private static final Map<Long, RecordedRun.Named> THREADS =
      Map.of(
          1L, new RecordedRun.Named("main", false, false),
          2L, new RecordedRun.Named("a", false, false),
          3L, new RecordedRun.Named("b", false, false),
          4L, new RecordedRun.Named("v", true, false),
          9L, new RecordedRun.Named("carrier", false, true));
  private static final Map<Long, String> OBJECTS =
      Map.of(11L, "Object 1", 12L, "Object 2", 13L, "ReentrantLock 1", 14L, "Box.class");

  /// Events written as `at KIND thread object other`, parted by `;`, in microseconds after main's
  /// start.
  private static List<ThreadEvent> events(String text) {
    return Stream.of(text.split(";"))
        .map(String::strip)
        .filter(e -> !e.isEmpty())
        .map(
            e -> {
              var words = (e + " 0 0").split(" +");
              return new ThreadEvent(
                  ThreadEvent.Kind.valueOf(words[1]),
                  START + 1000 * Long.parseLong(words[0]),
                  Long.parseLong(words[2]),
                  Long.parseLong(words[3]),
                  Long.parseLong(words[4]));
            })
        .toList();
  }

  private static Timeline of(List<ThreadEvent> events, long lost, RecordedRun.Line... lines) {
    var recorded = new RecordedRun(events, 1, THREADS, OBJECTS, lost, 5);
    return Reconstruction.of(recorded, START, 900_000, List.of(lines));
  }

  static Stream<Arguments> cases() {
    return Given.rows(
        """
        nothing ¦ ∅ ¦ main: running …
        before main ¦ -5 SLEEP 1; -3 END 1 ¦ main: running …
        a start ¦ 10 START 1 0 2; 20 BEGIN 2; 30 GONE 2 ¦ main: running …⏎a: ready, running⏎main -start-> a
        never began ¦ 10 START 1 0 2 ¦ main: running …⏎a: ready …
        begins by what it does ¦ 10 START 1 0 2; 20 SLEEP 2; 30 END 2 ¦ main: running …⏎\
        a: ready, sleeping, running …⏎main -start-> a
        blocked ¦ 1 ENTER 1 11; 2 ENTERED 1 11; 3 ENTER 2 11; 5 EXIT 1 11; 6 ENTERED 2 11; 7 EXIT 2 11 ¦ \
        main: running …⏎a: blocked on Object 1 of main, running …⏎main -unlock-> a
        told late ¦ 1 ENTER 1 11; 2 ENTER 2 11; 3 ENTERED 1 11; 5 EXIT 1 11; 6 ENTERED 2 11 ¦ \
        main: running …⏎a: blocked on Object 1 of main, running …⏎main -unlock-> a
        again by the same ¦ 1 ENTER 1 11; 2 ENTERED 1 11; 3 ENTER 1 11; 4 ENTERED 1 11; 5 EXIT 1 11; \
        6 ENTER 2 11; 8 EXIT 1 11; 9 ENTERED 2 11 ¦ \
        main: running …⏎a: blocked on Object 1 of main, running …⏎main -unlock-> a
        nobody had it ¦ 1 ENTER 1 11; 2 ENTERED 1 11; 3 EXIT 1 11; 4 ENTER 2 11; 5 ENTERED 2 11 ¦ \
        main: running …⏎a: running …
        for ever ¦ 1 ENTER 1 14; 2 ENTERED 1 14; 3 ENTER 2 14 ¦ \
        main: running …⏎a: blocked on Box.class of main …
        the longest waiting is woken ¦ 1 WAIT 2 11; 2 WAIT 3 11; 4 NOTIFY 1 11; 6 END 2 ¦ \
        main: running …⏎a: waiting on Object 1, blocked on Object 1 of main, running …⏎\
        b: waiting on Object 1 …⏎main -notify-> a
        timed out, then another is woken ¦ 1 WAIT 2 11; 2 WAIT 3 11; 3 END 2; 4 NOTIFY 1 11; 6 END 3 ¦ \
        main: running …⏎a: waiting on Object 1, running …⏎\
        b: waiting on Object 1, blocked on Object 1 of main, running …⏎main -notify-> b
        all are woken ¦ 1 WAIT 2 11; 2 WAIT 3 12; 3 NOTIFY_ALL 1 12; 4 END 3 ¦ \
        main: running …⏎a: waiting on Object 1 …⏎\
        b: waiting on Object 2, blocked on Object 2 of main, running …⏎main -notify-> b
        unparked ¦ 1 PARK 2; 3 UNPARK 1 0 2; 4 END 2 ¦ main: running …⏎a: parked, running …⏎main -unpark-> a
        a permit before ¦ 1 UNPARK 1 0 2; 2 PARK 2; 3 END 2; 4 PARK 2; 5 END 2 ¦ \
        main: running …⏎a: ready, running, parked, running …
        a lock's owner ¦ 1 PARK 2 13 1; 3 UNPARK 1 0 2; 4 END 2 ¦ \
        main: running …⏎a: parked on ReentrantLock 1 of main, running …⏎main -unlock-> a
        a brief read ¦ 1 IO 1; 11 END 1 ¦ main: running …
        a read ¦ 1 IO 1; 31 END 1 ¦ main: running, io, running …
        waiting within a read ¦ 1 IO 1; 5 PARK 1 13; 60 END 1; 61 END 1 ¦ main: running, io, running …
        reading a class ¦ 1 LOAD 1; 2 IO 1; 90 END 1; 91 END 1 ¦ main: running …
        a join ¦ 1 START 1 0 2; 2 BEGIN 2; 3 JOIN 1 12 2; 4 WAIT 1 12; 6 GONE 2; 7 END 1; 8 END 1 ¦ \
        main: running, waiting on Object 2 of a, running …⏎a: ready, running⏎main -start-> a⏎a -join-> main
        joins one that has ended ¦ 1 START 1 0 2; 2 BEGIN 2; 3 GONE 2; 4 JOIN 1 12 2; 5 END 1 ¦ \
        main: running …⏎a: ready, running⏎main -start-> a
        virtual ¦ 1 START 1 0 4; 2 READY 4; 3 MOUNT 4 0 9; 4 PARK 4; 5 UNMOUNT 4; 6 UNPARK 1 0 4; 7 READY 4; \
        8 MOUNT 4 0 9; 9 END 4; 10 GONE 4 ¦ main: running …⏎v°: ready, running, parked, ready, running⏎\
        main -start-> v°⏎main -unpark-> v°
        virtual yields ¦ 1 START 1 0 4; 2 MOUNT 4 0 9; 3 UNMOUNT 4; 5 READY 4; 6 MOUNT 4 0 9 ¦ \
        main: running …⏎v°: ready, running, ready, running …⏎main -start-> v°
        the JVM's own ¦ 1 START 1 0 9; 2 PARK 9 ¦ main: running …
        """);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void becomes(String name, String text, String expected) {
    var events = events(text);
    assertEquals(expected + "\n", TimelineTest.shown(of(events, 0)));
    var shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(1));
    assertEquals(of(events, 0), of(shuffled, 0));
  }

  @Test
  void whereEventsWereLostNothingIsSaidOfTheRest() {
    var events = events("1 SLEEP 1; 20 END 1; 30 SLEEP 1");
    var told = new RecordedRun.Line(1, 25_000, "told");
    var lines = new RecordedRun.Line[] {told, new RecordedRun.Line(1, 31_000, "too late")};
    var t = of(events, 7, lines);
    assertEquals(30_000, t.nanos());
    assertEquals(7, t.lost());
    assertEquals(List.of(new Timeline.Printed(0, 25_000, "told")), t.printed());
    assertEquals(900_000, of(events, 0, lines).nanos());
  }

  @Test
  void whoeverPrintsHasALane() {
    var t =
        of(
            events("1 PARK 9; 3 HALT 1"),
            0,
            new RecordedRun.Line(9, 2000, "x"),
            new RecordedRun.Line(0, 2500, "y"));
    assertEquals(
        "main: running …\ncarrier: parked …\ncarrier prints x\nunknown prints y\n",
        TimelineTest.shown(t));
    assertEquals(3000, t.nanos());
  }

  @Test
  void aLocksInnerPartsAreTheLock() {
    var labels =
        Map.of(
            "java.util.concurrent.locks.ReentrantLock$NonfairSync",
            "ReentrantLock",
            "java.util.concurrent.locks.AbstractQueuedSynchronizer$ConditionObject",
            "Condition",
            "java.util.concurrent.CountDownLatch$Sync",
            "CountDownLatch",
            "java.lang.Object",
            "Object",
            "Program$Box",
            "Box",
            "Program$1",
            "Program",
            "part.Program$$Lambda/0x12",
            "lambda",
            "java.lang.VirtualThread",
            "Thread",
            "java.lang.ThreadBuilders$BoundVirtualThread",
            "Thread");
    labels.forEach((name, label) -> assertEquals(label, TypeName.of(name), name));
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static Timeline random(long seed) {
    var random = new Random(seed);
    var events = new ArrayList<ThreadEvent>();
    var kinds = ThreadEvent.Kind.values();
    for (int i = random.nextInt(60), at = 0; i > 0; i--) {
      at += random.nextInt(30_000);
      var kind = kinds[random.nextInt(kinds.length)];
      long[] ids = {1, 2, 3, 4, 9};
      events.add(
          new ThreadEvent(
              kind,
              START + at,
              ids[random.nextInt(5)],
              11 + random.nextInt(4),
              ids[random.nextInt(5)]));
    }
    return of(events, random.nextInt(3) == 0 ? 1 : 0, new RecordedRun.Line(2, 10, "line"));
  }

  /// Cut, torn or nonsensical, events give lanes without gaps, within the run.
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void lanesHaveNoGaps(long seed) {
    var t = random(seed);
    for (var lane : t.lanes()) {
      long at = lane.begin();
      for (var s : lane.segments()) {
        assertEquals(at, s.begin(), () -> lane.toString());
        assertTrue(
            s.end() == -1 || s.end() > s.begin() && s.end() <= t.nanos(), () -> lane.toString());
        assertTrue(s.owner() < t.lanes().size());
        at = s.end();
      }
      assertEquals(lane.end(), at, () -> lane.toString());
    }
    for (var h : t.handOvers()) assertTrue(h.at() <= h.until() && h.from() != h.to(), h::toString);
    assertEquals(t, random(seed));
  }

  // ── the trace event format ──

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isATraceEventFile(long seed) {
    checkTrace(random(seed), TraceEvents.json("Some \"name\"\n", random(seed)));
  }

  /// The rules of the format: known phases; every event has pid, tid and, but for metadata, ts;
  /// slices of a track lie one after another; `B` without `E` only where nothing follows; flows
  /// have a beginning and an end of the same name.
  static void checkTrace(Timeline t, String text) {
    var file = JsonParser.parseString(text).getAsJsonObject();
    var events =
        file.getAsJsonArray("traceEvents").asList().stream().map(e -> e.getAsJsonObject()).toList();
    var ends = new HashMap<Integer, Double>();
    var open = new HashMap<Integer, Double>();
    var flows = new HashMap<Integer, JsonObject>();
    var named = new HashMap<Integer, String>();
    int slices = 0;
    for (var e : events) {
      var phase = e.get("ph").getAsString();
      assertTrue(Set.of("M", "X", "B", "i", "s", "f").contains(phase), phase);
      assertEquals(1, e.get("pid").getAsInt());
      int tid = e.get("tid").getAsInt();
      if (phase.equals("M")) {
        if (e.get("name").getAsString().equals("thread_name"))
          named.put(tid, e.getAsJsonObject("args").get("name").getAsString());
        continue;
      }
      double ts = e.get("ts").getAsDouble();
      assertTrue(
          ts >= 0 && !e.get("name").getAsString().isEmpty() && named.containsKey(tid), e::toString);
      switch (phase) {
        case "X" -> {
          slices++;
          assertTrue(
              ts >= ends.getOrDefault(tid, 0.0) - 1e-6 && !open.containsKey(tid), e::toString);
          assertTrue(e.get("dur").getAsDouble() > 0);
          ends.put(tid, ts + e.get("dur").getAsDouble());
        }
        case "B" -> {
          slices++;
          assertEquals(null, open.put(tid, ts));
        }
        case "i" -> assertTrue(Set.of("t", "p").contains(e.get("s").getAsString()));
        case "s" -> assertEquals(null, flows.put(e.get("id").getAsInt(), e));
        case "f" -> {
          assertEquals("e", e.get("bp").getAsString());
          var begin = flows.remove(e.get("id").getAsInt());
          assertEquals(begin.get("name"), e.get("name"));
          assertEquals(begin.get("cat"), e.get("cat"));
        }
        default -> throw new AssertionError(phase);
      }
    }
    assertTrue(flows.isEmpty());
    assertEquals(t.lanes().stream().mapToInt(lane -> lane.segments().size()).sum(), slices);
    assertEquals(t.lanes().size(), named.size());
  }
}
