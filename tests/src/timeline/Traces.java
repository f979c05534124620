import java.util.ArrayList;
import java.util.List;
import timeline.Timeline;
import timeline.Timeline.HandOver;
import timeline.Timeline.Kind;
import timeline.Timeline.Lane;
import timeline.Timeline.Printed;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// Timelines made by hand: what a tracer could have seen.
final class Traces {
  private static final long US = 1_000;

  private Traces() {}

  static Segment seg(State state, long fromUs, long toUs) {
    return new Segment(state, fromUs * US, toUs < 0 ? -1 : toUs * US, "", -1, "");
  }

  static Lane lane(String name, long beginUs, long endUs, Segment... segments) {
    return new Lane(name, false, beginUs * US, endUs < 0 ? -1 : endUs * US, List.of(segments));
  }

  static HandOver hand(Kind kind, int from, long atUs, int to, long untilUs) {
    return new HandOver(kind, from, atUs * US, to, untilUs * US);
  }

  /// Nothing is printed until main has slept.
  static Timeline sleepsFirst() {
    var main =
        lane(
            "main",
            0,
            10_100,
            seg(State.RUNNING, 0, 100),
            seg(State.SLEEPING, 100, 10_000),
            seg(State.RUNNING, 10_000, 10_100));
    return new Timeline(
        List.of(main), List.of(), List.of(new Printed(0, 10_050 * US, "up")), 10_100 * US, 0, 0);
  }

  /// Long set-up, then A, B and main by turns, with every state but I/O.
  static Timeline forced() {
    var main =
        lane(
            "main",
            0,
            -1,
            seg(State.RUNNING, 0, 900),
            new Segment(State.WAITING, 900 * US, 7900 * US, "Thread 1", 1, ""),
            seg(State.READY, 7900, 7960),
            seg(State.RUNNING, 7960, -1));
    var a =
        lane(
            "A",
            700,
            7800,
            seg(State.RUNNING, 700, 6700),
            new Segment(State.PARKED, 6700 * US, 7200 * US, "Semaphore 1", -1, ""),
            seg(State.READY, 7200, 7240),
            seg(State.RUNNING, 7240, 7800));
    var b =
        lane(
            "B",
            800,
            7500,
            seg(State.RUNNING, 800, 1500),
            new Segment(State.BLOCKED, 1500 * US, 6600 * US, "Object 1", 1, ""),
            seg(State.RUNNING, 6600, 6900),
            seg(State.SLEEPING, 6900, 7050),
            seg(State.RUNNING, 7050, 7250),
            seg(State.IO, 7250, 7450),
            seg(State.RUNNING, 7450, 7500));
    return new Timeline(
        List.of(main, a, b),
        List.of(
            hand(Kind.START, 0, 680, 1, 700),
            hand(Kind.START, 0, 790, 2, 800),
            hand(Kind.UNLOCK, 1, 6580, 2, 6600),
            hand(Kind.UNPARK, 2, 7150, 1, 7240),
            hand(Kind.JOIN, 1, 7800, 0, 7960)),
        List.of(
            new Printed(1, 6500 * US, "A reads 0"),
            new Printed(2, 6800 * US, "B reads 0"),
            new Printed(2, 6860 * US, "B writes 1"),
            new Printed(1, 7500 * US, "A writes 1"),
            new Printed(0, 7990 * US, "the count is 1")),
        8_020 * US,
        0,
        300 * US);
  }

  /// Virtual threads on two carriers, one of them without a name.
  static Timeline virtual() {
    var on1 = "ForkJoinPool-1-worker-1";
    var a =
        new Lane(
            "",
            true,
            100 * US,
            900 * US,
            List.of(
                new Segment(State.READY, 100 * US, 200 * US, "", -1, ""),
                new Segment(State.RUNNING, 200 * US, 500 * US, "", -1, on1),
                new Segment(State.PARKED, 500 * US, 700 * US, "Semaphore 1", -1, ""),
                new Segment(State.RUNNING, 700 * US, 900 * US, "", -1, "ForkJoinPool-1-worker-2")));
    var b =
        new Lane(
            "B",
            true,
            120 * US,
            -1,
            List.of(
                new Segment(State.RUNNING, 120 * US, 650 * US, "", -1, on1),
                new Segment(State.PARKED, 650 * US, -1, "", -1, "")));
    return new Timeline(
        List.of(lane("main", 0, -1, seg(State.RUNNING, 0, 120), seg(State.WAITING, 120, -1)), a, b),
        List.of(hand(Kind.UNPARK, 2, 640, 1, 700)),
        List.of(new Printed(1, 300 * US, "in")),
        1_000 * US,
        17,
        0);
  }

  /// Thirty virtual threads, each of which ran on each of eight carriers.
  static Timeline carried() {
    var lanes = new ArrayList<Lane>();
    lanes.add(lane("main", 0, -1, seg(State.RUNNING, 0, -1)));
    for (int t = 0; t < 29; t++) {
      var segments = new ArrayList<Segment>();
      for (int i = 0; i < 64; i++) {
        long begin = (i * 30L + t) * US;
        segments.add(
            new Segment(State.RUNNING, begin, begin + US, "", -1, "worker-" + (i + t) % 8));
      }
      lanes.add(new Lane("v" + t, true, t * US, 2_000 * US, segments));
    }
    return new Timeline(lanes, List.of(), List.of(), 2_000 * US, 0, 0);
  }

  /// Thirty-four lanes, each with a thousand short segments and many lines.
  static Timeline crowd() {
    var lanes = new ArrayList<Lane>();
    var hands = new ArrayList<HandOver>();
    var lines = new ArrayList<Printed>();
    for (int t = 0; t < 34; t++) {
      var segments = new ArrayList<Segment>();
      for (int i = 0; i < 1000; i++)
        segments.add(
            seg(
                State.values()[(i * 7 + t) % State.values().length],
                t * 40 + i * 9L,
                t * 40 + i * 9L + 9));
      for (int i = 0; i < 20; i++) lines.add(new Printed(t, (t * 40L + i * 400) * US, "line " + i));
      if (t > 0)
        for (int i = 0; i < 10; i++)
          hands.add(hand(Kind.UNLOCK, t - 1, 2000 + i * 500, t, 2010 + i * 500));
      var name =
          t == 0
              ? "main"
              : "worker-" + t + (t == 5 ? "-with-a-name-that-has-no-end".repeat(4) : "");
      lanes.add(new Lane(name, t % 3 == 1, t * 40 * US, t % 2 == 0 ? -1 : 11_000 * US, segments));
    }
    return new Timeline(lanes, hands, lines, 11_000 * US, 0, 0);
  }

  /// One thread of which nothing is known, with a hostile name.
  static Timeline bare(String name) {
    return new Timeline(
        List.of(new Lane(name, false, 0, -1, List.of())), List.of(), List.of(), 0, 0, 0);
  }
}
