package page.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import page.html.Html;
import text.Columns;
import timeline.Timeline;
import timeline.Timeline.HandOver;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// A timeline as a table: who did what from when to when, in the order in which it began.
///
/// @param carried has it a column of carriers?
/// @param more    how many rows are left out, in words; empty if none
record TimelineWords(List<Row> rows, boolean carried, String more) {
  private static final int ROWS_MAX = 150;

  /// A row; what doesn't apply is empty.
  record Row(
      ThreadMark thread,
      String from,
      String to,
      String does,
      String on,
      String owner,
      String carrier) {}

  private record At(long nanos, Row row) {}

  static TimelineWords of(Timeline timeline, Axis axis, ThreadLanes threadLanes) {
    var all = new ArrayList<At>();
    for (int lane = 0; lane < timeline.lanes().size(); lane++) {
      var who = ThreadLanes.name(timeline, lane);
      for (var segment : timeline.lanes().get(lane).segments())
        all.add(new At(segment.begin(), row(who, segment, timeline, axis, threadLanes)));
      long end = timeline.lanes().get(lane).end();
      if (end >= 0) all.add(new At(end, row(who, end, end, "ends", "", axis, threadLanes)));
    }
    for (int i = 0; i < timeline.printed().size(); i++) {
      var line = timeline.printed().get(i);
      var who = name(timeline, line.lane());
      var does = "prints line " + (i + 1) + ": " + Columns.clipped(line.text(), 60);
      all.add(new At(line.at(), row(who, line.at(), line.at(), does, "", axis, threadLanes)));
    }
    for (var hand : timeline.handOvers())
      all.add(
          new At(
              hand.at(),
              row(
                  name(timeline, hand.from()),
                  hand.at(),
                  hand.until(),
                  does(hand, timeline),
                  "",
                  axis,
                  threadLanes)));
    var rows = all.stream().sorted(Comparator.comparingLong(At::nanos)).map(At::row).toList();
    int more = Math.max(0, rows.size() - ROWS_MAX);
    return new TimelineWords(
        rows.subList(0, rows.size() - more),
        timeline.lanes().stream().anyMatch(l -> !Carriers.of(l).isEmpty()),
        more == 0 ? "" : Html.count(more, "later row"));
  }

  private static String name(Timeline timeline, int lane) {
    return lane >= 0 && lane < timeline.lanes().size()
        ? ThreadLanes.name(timeline, lane)
        : "unknown";
  }

  private static Row row(
      String who, Segment segment, Timeline timeline, Axis axis, ThreadLanes threadLanes) {
    return new Row(
        threadLanes.thread(who),
        axis.moment(segment.begin()),
        segment.end() < 0 ? "the end" : axis.moment(segment.end()),
        state(segment.state()),
        segment.on(),
        segment.owner() < 0 ? "" : name(timeline, segment.owner()),
        segment.carrier());
  }

  private static Row row(
      String who, long from, long to, String does, String on, Axis axis, ThreadLanes threadLanes) {
    return new Row(
        threadLanes.thread(who),
        axis.moment(from),
        to == from ? "" : axis.moment(to),
        does,
        on,
        "",
        "");
  }

  private static String does(HandOver hand, Timeline timeline) {
    var other = name(timeline, hand.to());
    return switch (hand.kind()) {
      case START -> "starts " + other;
      case JOIN -> "has ended; " + other + " goes on";
      case UNLOCK -> "unlocks; " + other + " goes on";
      case UNPARK -> "unparks " + other;
      case NOTIFY -> "notifies " + other;
      case INTERRUPT -> "interrupts " + other;
    };
  }

  /// A state in a word or two.
  static String state(State state) {
    return switch (state) {
      case RUNNING -> "running";
      case READY -> "ready to run";
      case BLOCKED -> "blocked";
      case PARKED -> "parked";
      case WAITING -> "waiting";
      case SLEEPING -> "sleeping";
      case IO -> "in I/O";
    };
  }
}
