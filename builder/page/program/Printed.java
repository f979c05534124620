package page.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import page.html.Ansi;
import page.html.Html;
import page.timeline.Axis;
import page.timeline.Deadlock;
import page.timeline.ThreadLanes;
import page.timeline.ThreadMark;
import run.Ending;
import run.OutputLine;
import run.Run;
import run.ThreadNames;
import snippet.Snippet;

/// What a run printed, each line with the thread that wrote it, and how the run ended.
///
/// @param lanes   how many, for the width of the gutter
/// @param widest  of the names, where the first line's is narrower; else empty
/// @param more    lines beyond those shown at once
/// @param ended   in words; empty where it completed
/// @param refused javac's errors
/// @param deadlocks a picture of each ring of a deadlock
/// @param timed   is known of any line when it was printed?
/// @param states  of threads, where a look at them was taken
/// @param error   of standard error, as HTML; empty where there was none
record Printed(
    int lanes,
    String widest,
    List<Line> lines,
    List<Line> more,
    String moreLabel,
    boolean silent,
    String ended,
    List<Refused> refused,
    List<Deadlock> deadlocks,
    boolean timed,
    List<State> states,
    String error,
    boolean cut) {
  private static final int LINES_SHOWN = 40;
  private static final int LINES_MAX = 1000;
  private static final int ERROR_LINES_MAX = 40;
  /// What did not come through Java's own output: a child process wrote it, or native code.
  private static final String OUTSIDE = "outside Java";

  /// A line; who wrote it may be several threads.
  record Line(int number, List<ThreadMark> who, String names, String html, String time) {}

  /// An error of javac.
  record Refused(int line, String message) {}

  /// A thread at the limit or in a deadlock.
  record State(String name, String state, String waits) {}

  /// A run of this program.
  static Printed of(Run run, ThreadLanes threadLanes, Snippet snippet) {
    return of(run, threadLanes, snippet, true);
  }

  /// A run of an edited one that has its lines. When they were printed is asked by nobody.
  static Printed edited(Run run, ThreadLanes threadLanes, Snippet snippet) {
    return of(run, threadLanes, snippet, false);
  }

  private static Printed of(Run run, ThreadLanes threadLanes, Snippet snippet, boolean timed) {
    var lines = new ArrayList<Line>();
    for (var line : run.output().subList(0, Math.min(LINES_MAX, run.output().size())))
      lines.add(line(lines.size() + 1, line, threadLanes, timed));
    int shown = lines.size() <= LINES_SHOWN + 10 ? lines.size() : LINES_SHOWN;
    var more = List.copyOf(lines.subList(shown, lines.size()));
    boolean refused = run.ending() instanceof Ending.Refused;
    return new Printed(
        threadLanes.lanes(),
        widest(lines.subList(0, shown)),
        List.copyOf(lines.subList(0, shown)),
        more,
        Html.count(more.size(), "more line"),
        lines.isEmpty() && !refused,
        ended(run),
        refused(run.ending()),
        Deadlock.of(run, threadLanes, snippet),
        lines.stream().anyMatch(line -> !line.time.isEmpty()),
        states(run),
        Ansi.html(error(run.error())),
        run.cut() || run.output().size() > LINES_MAX);
  }

  private static Line line(int number, OutputLine line, ThreadLanes threadLanes, boolean timed) {
    var writers = ThreadLanes.writers(line);
    var who = writers.stream().map(threadLanes::thread).toList();
    boolean known =
        !writers.contains(ThreadLanes.UNKNOWN); // else its time is that of what followed
    var time = timed && known && line.nanos() >= 0 ? Axis.duration(line.nanos()) : "";
    var names = line.thread().replace(ThreadLanes.UNKNOWN, OUTSIDE);
    return new Line(number, who, names, Ansi.html(line.text()), time);
  }

  /// A page is laid out while it still arrives: what a column will need is said before its lines,
  /// else those that stand already would move aside.
  private static String widest(List<Line> lines) {
    var all = lines.stream().map(Line::names).max(Comparator.comparingInt(String::length));
    return all.filter(name -> name.length() > lines.getFirst().names().length()).orElse("");
  }

  private static String ended(Run run) {
    if (!run.note().isEmpty()) return run.note();
    return run.ending().ordinary() || run.ending() instanceof Ending.Refused
        ? ""
        : "The program " + run.ending().words() + ".";
  }

  private static List<Refused> refused(Ending ending) {
    return ending instanceof Ending.Refused(var errors)
        ? errors.stream().map(e -> new Refused(e.line(), e.message())).toList()
        : List.of();
  }

  private static List<State> states(Run run) {
    return run.threads().stream()
        .filter(thread -> !ThreadNames.isOfJvm(thread.name()))
        .map(thread -> new State(thread.name(), thread.state().name(), thread.waits()))
        .toList();
  }

  private static String error(String error) {
    var lines = error.lines().toList();
    if (lines.size() <= ERROR_LINES_MAX) return error.stripTrailing();
    return String.join("\n", lines.subList(0, ERROR_LINES_MAX))
        + "\n… "
        + Html.count(lines.size() - ERROR_LINES_MAX, "more line");
  }
}
