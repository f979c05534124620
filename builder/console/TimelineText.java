package console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import run.Run;
import text.Columns;
import text.HiddenText;
import timeline.Timeline;
import timeline.Timeline.Lane;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// A timeline for a terminal, 80 columns wide: a lane a thread, each state with its texture, the
/// output lines numbered.
final class TimelineText {
  private static final int COLUMNS = 80;
  private static final int NAME_MAX = 16;
  private static final int TIME_WIDTH = 11;
  private static final int LANES_MAX = 40;
  private static final int WAITS_MAX = 8;
  /// More numbers would hide what stands below them.
  private static final int NUMBERS_MAX = 9;
  /// So much of a run before its second thread is not worth its room.
  private static final double IDLE_HEAD_MAX = 0.2, HEAD_KEPT = 0.05;
  private static final Map<State, Character> BLOCKS = textures('█', '▯', '▒', '─', '╌', '·', '≈');
  private static final Map<State, Character> PLAIN = textures('#', 'o', 'x', '-', '_', '.', '~');

  private final Timeline timeline;
  private final boolean color;
  private final Map<State, Character> texture;
  private final int nameWidth;
  private final int width;
  private final long from;
  private final List<String> lines = new ArrayList<>();

  private TimelineText(Timeline timeline, boolean color, boolean plain) {
    this.timeline = timeline;
    this.color = color;
    texture = plain ? PLAIN : BLOCKS;
    int longest = "unknown".length();
    for (int i = 0; i < timeline.lanes().size(); i++)
      longest = Math.max(longest, timeline.name(i).length());
    nameWidth = Math.min(NAME_MAX, longest);
    width = COLUMNS - nameWidth - 4;
    from = begin();
  }

  /// The textures, in the order of the states.
  private static Map<State, Character> textures(char... each) {
    var all = new EnumMap<State, Character>(State.class);
    for (var state : State.values()) all.put(state, each[state.ordinal()]);
    return all;
  }

  /// The lines to print.
  ///
  /// @param plain only characters that every output has
  static List<String> lines(Timeline timeline, Run run, boolean color, boolean plain) {
    var drawn = new TimelineText(timeline, color, plain);
    drawn.all(run);
    return drawn.lines;
  }

  private void all(Run run) {
    if (from > 0)
      lines.add(
          "the first %s, in which only main ran, are left out".formatted(Millis.tenths(from)));
    int all = timeline.lanes().size(), more = all - LANES_MAX;
    for (int i = 0; i < Math.min(all, LANES_MAX); i++) lane(i);
    if (more > 0) lines.add("… and " + more + " threads more");
    axis();
    legend();
    waits();
    printed();
    run.error().lines().forEach(line -> lines.add("stderr │ " + HiddenText.shown(line)));
    if (!run.ending().ordinary()) RunText.ended(run, lines);
    cost();
  }

  /// Where the picture begins: a little before anything but main's running happens.
  private long begin() {
    long first = timeline.nanos();
    for (var h : timeline.handOvers()) first = Math.min(first, h.at());
    for (var p : timeline.printed()) first = Math.min(first, p.at());
    for (var lane : timeline.lanes())
      for (var s : lane.segments())
        if (s.state() != State.RUNNING) first = Math.min(first, s.begin());
    if (first < timeline.nanos() * IDLE_HEAD_MAX) return 0;
    return Math.max(0, first - (long) ((timeline.nanos() - first) * HEAD_KEPT));
  }

  private void lane(int index) {
    var lane = timeline.lanes().get(index);
    var who = ThreadLabel.of(timeline, index, color);
    var cells = new StringBuilder();
    for (int i = 0; i < width; i++) cells.append(cell(lane, time(i), time(i + 1)));
    int number = 0;
    for (var p : timeline.printed())
      if (++number <= NUMBERS_MAX && p.lane() == index && p.at() >= from)
        cells.setCharAt(column(p.at()), (char) ('0' + number));
    lines.add(who.shown(nameWidth) + who.paint(cells.toString().stripTrailing()));
  }

  private long time(int column) {
    return from + (timeline.nanos() - from) * column / width;
  }

  private int column(long at) {
    long all = Math.max(1, timeline.nanos() - from);
    return (int) Math.clamp((at - from) * width / all, 0, width - 1);
  }

  /// What it did for the longest part of a column; a blank where it wasn't there.
  private char cell(Lane lane, long begin, long end) {
    var share = new EnumMap<State, Long>(State.class);
    for (var s : lane.segments()) {
      long both = Math.min(end, until(s)) - Math.max(begin, s.begin());
      if (both > 0) share.merge(s.state(), both, Long::sum);
    }
    return share.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(e -> texture.get(e.getKey()))
        .orElse(' ');
  }

  private long until(Segment s) {
    return s.end() < 0 ? timeline.nanos() : s.end();
  }

  private void axis() {
    var left = Millis.tenths(from);
    var right = Millis.tenths(timeline.nanos());
    int gap = Math.max(1, width - left.length() - right.length());
    lines.add(" ".repeat(nameWidth + 3) + left + " ".repeat(gap) + right);
  }

  private void legend() {
    var used = new TreeSet<State>();
    timeline.lanes().forEach(lane -> lane.segments().forEach(s -> used.add(s.state())));
    lines.add(
        " ".repeat(nameWidth + 3)
            + String.join("  ", used.stream().map(s -> texture.get(s) + " " + word(s)).toList()));
  }

  private static String word(State state) {
    return state == State.IO ? "I/O" : state.name().toLowerCase(Locale.ROOT);
  }

  /// The longest waits for something that has a name, in their order.
  private void waits() {
    record Wait(int lane, Segment segment, long nanos) {}
    var all = new ArrayList<Wait>();
    for (int i = 0; i < timeline.lanes().size(); i++)
      for (var s : timeline.lanes().get(i).segments())
        if (!s.on().isEmpty()) all.add(new Wait(i, s, until(s) - s.begin()));
    all.sort(Comparator.comparingLong(Wait::nanos).reversed());
    var longest = new ArrayList<>(all.subList(0, Math.min(WAITS_MAX, all.size())));
    longest.sort(Comparator.comparingLong(w -> w.segment.begin()));
    for (var w : longest)
      lines.add(
          at(w.segment.begin())
              + ThreadLabel.of(timeline, w.lane, color).shown(nameWidth)
              + word(w.segment.state())
              + (w.segment.end() < 0 ? " to the end" : " " + Millis.tenths(w.nanos))
              + what(w.segment));
  }

  private String what(Segment s) {
    if (s.owner() < 0) return " on " + s.on();
    var owner = ThreadLabel.of(timeline, s.owner(), color).shown();
    boolean joins = s.state() == State.WAITING; // nobody holds what `wait` waits for
    return joins ? " for the end of " + owner : " on " + s.on() + ", which " + owner + " holds";
  }

  private void printed() {
    int number = 0;
    for (var p : timeline.printed()) {
      var where = ++number <= NUMBERS_MAX ? number + " │ " : "  │ ";
      lines.add(
          at(p.at())
              + ThreadLabel.of(timeline, p.lane(), color).shown(nameWidth)
              + where
              + HiddenText.shown(p.text()));
    }
  }

  private void cost() {
    long nanos = Math.max(1, timeline.nanos());
    lines.add(
        "one traced run of %s; the tracer took %s of it (%.1f %%)"
            .formatted(
                Millis.tenths(nanos),
                Millis.tenths(timeline.costNanos()),
                100.0 * timeline.costNanos() / nanos));
    if (timeline.lost() > 0)
      lines.add(
          timeline.lost() + " events found no room and are lost: what came after is not shown");
  }

  private static String at(long nanos) {
    return Columns.right(Millis.hundredths(nanos), TIME_WIDTH) + "  ";
  }
}
