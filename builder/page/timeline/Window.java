package page.timeline;

import java.util.EnumSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import page.html.Html;
import timeline.Timeline;
import timeline.Timeline.HandOver;
import timeline.Timeline.Kind;
import timeline.Timeline.Lane;
import timeline.Timeline.Printed;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// Which part of a run is drawn: all of it, or what begins a little before something happens.
///
/// @param leftOut what precedes it, in words; empty where nothing does
record Window(long from, long to, String leftOut) {
  /// Set-up shorter than this share of the run is drawn with the rest.
  private static final double MUCH = 0.4;
  /// How much of it is kept, as a share of what is drawn.
  private static final double LEAD = 0.06;

  Axis axis() {
    return new Axis(from, to);
  }

  static Window of(Timeline timeline) {
    long end = end(timeline);
    long first = withStarts(timeline, first(timeline, end), end);
    if (first < MUCH * end) return new Window(0, end, "");
    long from = Math.max(0, first - Math.max(1, (long) (LEAD * (end - first))));
    var started = timeline.lanes().stream().filter(lane -> lane.begin() < from).count() - 1;
    var words =
        "Not drawn: the first "
            + Axis.duration(from)
            + " after the start of main, in which nothing was printed or handed over, and threads"
            + " waited only for each other"
            + (started > 0 ? "; " + Html.count(started, "thread") + " started in it." : ".");
    return new Window(from, end, words);
  }

  /// The end of the last thread, and not of the process: what the JVM needs to end is nobody's.
  private static long end(Timeline timeline) {
    boolean open =
        timeline.lanes().stream()
            .anyMatch(l -> l.end() < 0 || l.segments().stream().anyMatch(s -> s.end() < 0));
    long run = open ? timeline.nanos() : 0;
    var ends =
        timeline.lanes().stream()
            .flatMapToLong(
                lane ->
                    LongStream.concat(
                        LongStream.of(lane.begin(), lane.end()),
                        lane.segments().stream()
                            .flatMapToLong(s -> LongStream.of(s.begin(), s.end()))));
    return LongStream.concat(LongStream.of(run, 1), ends).max().orElse(1);
  }

  /// Threads that started shortly before are shown from their start, as long as that at most
  /// doubles the picture.
  private static long withStarts(Timeline timeline, long first, long end) {
    long with = first;
    for (var lane : timeline.lanes())
      if (lane.begin() > 0 && first - lane.begin() < end - first)
        with = Math.min(with, lane.begin());
    return with;
  }

  /// Does nobody who is shown have to act before it goes on? A join is over when the other is.
  private static boolean waits(Segment segment) {
    return segment.owner() < 0
        && EnumSet.of(State.PARKED, State.WAITING, State.SLEEPING, State.IO)
            .contains(segment.state());
  }

  /// Starting threads is set-up; a line, a thread that waits or lets another go on, isn't.
  private static long first(Timeline timeline, long end) {
    var printed = timeline.printed().stream().mapToLong(Printed::at);
    var handed =
        timeline.handOvers().stream()
            .filter(hand -> hand.kind() != Kind.START)
            .mapToLong(HandOver::at);
    var waited =
        timeline.lanes().stream()
            .flatMap(lane -> lane.segments().stream())
            .filter(Window::waits)
            .mapToLong(Segment::begin);
    var ended = timeline.lanes().stream().mapToLong(Lane::end).filter(at -> at >= 0);
    long first =
        Stream.of(printed, handed, waited, ended).flatMapToLong(moments -> moments).min().orElse(0);
    return Math.clamp(first, 0, end);
  }
}
