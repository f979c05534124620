package page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import naming.TypeName;
import page.html.Html;
import page.html.Svg;
import run.Ending;
import run.Run;
import run.ThreadSeen;
import snippet.Snippet;
import text.Columns;

/// A ring of a deadlock: its threads and locks as a picture, and the same in sentences.
public record Deadlock(String svg, List<Link> links) {
  private static final Pattern FRAME = Pattern.compile(".*\\(([^():]+\\.java):(\\d+)\\)");
  private static final Pattern ENTRY = Pattern.compile("\\bsynchronized\\b");
  /// Comments and empty lines may stand between a block's beginning and its first statement.
  private static final int LINES_INTO_MAX = 8;
  private static final int THREADS_DRAWN_MAX = 12;
  private static final int ROW = 92, NODE = 34, MARGIN = 6, HALF = 60;
  private static final int NAME_MAX = 12;
  private static final String LEFT = "20.5%", RIGHT = "79.5%";

  /// A thread that waits for what the next one holds.
  ///
  /// @param line   at which it waits, 0 if not known
  /// @param code   of that line
  /// @param lock   as it is called
  /// @param type   what its class is called; empty where the name tells it
  record Link(
      ThreadMark thread,
      String state,
      int line,
      String code,
      String lock,
      String type,
      ThreadMark next) {}

  /// Is this thread one of the ring?
  static boolean isIn(Ending ending, String thread) {
    return ending instanceof Ending.Deadlocked(var cycles, _, _)
        && cycles.stream().anyMatch(cycle -> cycle.contains(thread));
  }

  /// Each ring that a run ended in; none where it ended otherwise.
  public static List<Deadlock> of(Run run, ThreadLanes lanes, Snippet snippet) {
    var rings = new ArrayList<Deadlock>();
    int locks = 0;
    if (run.ending() instanceof Ending.Deadlocked(var cycles, _, _))
      for (var cycle : cycles) {
        rings.add(of(cycle, locks, run, lanes, snippet));
        locks += cycle.size();
      }
    return List.copyOf(rings);
  }

  /// @param before how many locks other rings have: their numbers are taken
  private static Deadlock of(
      List<String> cycle, int before, Run run, ThreadLanes lanes, Snippet snippet) {
    var links = new ArrayList<Link>();
    for (int i = 0; i < cycle.size(); i++) {
      var name = cycle.get(i);
      var next = cycle.get((i + 1) % cycle.size());
      var seen = run.deadlocked().stream().filter(t -> t.name().equals(name)).findFirst();
      links.add(link(name, next, before + i + 1, seen, lanes, snippet));
    }
    var svg = links.size() <= THREADS_DRAWN_MAX ? draw(links) : "";
    return new Deadlock(svg, List.copyOf(links));
  }

  private static Link link(
      String name,
      String next,
      int number,
      Optional<ThreadSeen> seen,
      ThreadLanes lanes,
      Snippet snippet) {
    var type = seen.map(ThreadSeen::waitsFor).orElse("");
    var lock = lock(seen, number);
    boolean told = type.isEmpty() || lock.startsWith(TypeName.of(type) + " ");
    int line = seen.map(thread -> line(thread, snippet)).orElse(0);
    return new Link(
        lanes.thread(name),
        seen.map(thread -> thread.state().name()).orElse(""),
        line,
        line == 0 ? "" : snippet.source().lines().get(line - 1).strip(),
        lock,
        told ? "" : TypeName.of(type),
        lanes.thread(next));
  }

  /// The name of what a thread waits for; in evidence that has no names, its class and a number.
  private static String lock(Optional<ThreadSeen> seen, int number) {
    var name = seen.map(ThreadSeen::object).orElse("");
    if (!name.isEmpty()) return name;
    var type = seen.map(ThreadSeen::waitsFor).filter(t -> !t.isEmpty());
    return type.map(TypeName::of).orElse("lock") + " " + number;
  }

  /// The line of the innermost frame in the program's own file. Of a thread that is to enter a
  /// block the JVM gives the line of what it would do inside: then the line of the block itself is
  /// looked for.
  private static int line(ThreadSeen thread, Snippet snippet) {
    var lines = snippet.source().lines();
    for (var frame : thread.trace()) {
      var match = FRAME.matcher(frame);
      if (!match.matches() || !snippet.path().endsWith("/" + match.group(1))) continue;
      int line = Integer.parseInt(match.group(2));
      if (line > lines.size()) return 0;
      boolean enters = thread.state() == Thread.State.BLOCKED && frame == thread.trace().getFirst();
      for (int above = line; enters && above > Math.max(0, line - LINES_INTO_MAX); above--)
        if (ENTRY.matcher(lines.get(above - 1)).find()) return above;
      return line;
    }
    return 0;
  }

  /// Threads and locks by turns, down on the left and up on the right: each arrow leads to what is
  /// waited for, or to who holds it.
  private static String draw(List<Link> links) {
    int rows = links.size();
    var svg = new Svg();
    svg.open(
        "svg",
        "class",
        "ring",
        "width",
        "100%",
        "height",
        y(rows - 1) + NODE / 2 + MARGIN,
        "role",
        "img");
    svg.text("title", "A ring of " + Html.count(rows, "thread") + " and as many locks");
    svg.text("desc", words(links));
    for (int i = 0; i < rows; i++) {
      edge(
          svg,
          2 * i,
          rows,
          links.get(i).line == 0
              ? List.of("waits for")
              : List.of("waits at", "line " + links.get(i).line),
          "waits");
      edge(svg, 2 * i + 1, rows, List.of("held by"), "held");
    }
    for (int i = 0; i < rows; i++) {
      var link = links.get(i);
      node(
          svg,
          2 * i,
          rows,
          link.thread.colour(),
          link.thread.mark() + " " + Columns.clipped(link.thread.name(), NAME_MAX),
          "who");
      node(svg, 2 * i + 1, rows, "", Columns.clipped(link.lock, NAME_MAX + 3), "lock");
    }
    return svg.close("svg").toString();
  }

  private static String words(List<Link> links) {
    var words = new StringBuilder();
    for (var link : links)
      words
          .append(words.isEmpty() ? "" : " ")
          .append(link.thread.name())
          .append(" waits for ")
          .append(link.lock)
          .append(link.line == 0 ? "" : " at line " + link.line)
          .append(", which ")
          .append(link.next.name())
          .append(" holds.");
    return words.toString();
  }

  private static boolean isLeft(int place, int rows) {
    return place < rows;
  }

  private static int row(int place, int rows) {
    return isLeft(place, rows) ? place : 2 * rows - 1 - place;
  }

  private static int y(int row) {
    return MARGIN + NODE / 2 + row * ROW;
  }

  private static void node(Svg svg, int place, int rows, String colour, String name, String kind) {
    svg.open(
        "svg",
        "class",
        (kind + " " + colour).strip(),
        "x",
        isLeft(place, rows) ? LEFT : RIGHT,
        "y",
        y(row(place, rows)));
    svg.empty(
        "rect",
        "x",
        -HALF,
        "y",
        -NODE / 2,
        "width",
        2 * HALF,
        "height",
        NODE,
        "rx",
        kind.equals("who") ? NODE / 2 : 2);
    svg.text("text", name, "y", 5).close("svg");
  }

  /// Draws the edge from this place of the ring to the next.
  private static void edge(Svg svg, int place, int rows, List<String> label, String kind) {
    int next = (place + 1) % (2 * rows);
    boolean left = isLeft(place, rows);
    if (left == isLeft(next, rows)) {
      int down = left ? 1 : -1;
      int from = y(row(place, rows)) + down * NODE / 2, to = y(row(next, rows)) - down * NODE / 2;
      var x = left ? LEFT : RIGHT;
      line(svg, kind, x, from, x, to - down * 7);
      head(svg, x, to, left ? "M-5 -9H5L0 0z" : "M-5 9H5L0 0z");
      label(svg, x, (from + to) / 2, left ? 10 : -10, left ? "start" : "end", label);
    } else {
      int y = y(row(place, rows));
      line(svg, kind, LEFT, y, RIGHT, y);
      svg.open("svg", "x", left ? RIGHT : LEFT, "y", y);
      int edge = left ? -HALF : HALF, back = left ? -HALF - 9 : HALF + 9;
      svg.empty("path", "class", "head", "d", "M" + back + " -5V5L" + edge + " 0z").close("svg");
      label(svg, "50%", y - 9 - 9 * (label.size() - 1), 0, "middle", label);
    }
  }

  private static void line(Svg svg, String kind, String x1, int y1, String x2, int y2) {
    svg.empty("line", "class", kind, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
  }

  private static void head(Svg svg, String x, int y, String path) {
    svg.open("svg", "x", x, "y", y).empty("path", "class", "head", "d", path).close("svg");
  }

  private static void label(Svg svg, String x, int y, int dx, String anchor, List<String> lines) {
    for (int i = 0; i < lines.size(); i++)
      svg.text(
          "text",
          lines.get(i),
          "x",
          x,
          "dx",
          dx,
          "y",
          y + 4 + 15 * i - 15 * (lines.size() - 1) / 2,
          "text-anchor",
          anchor);
  }
}
