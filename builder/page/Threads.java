package page;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import run.OutputLine;
import run.Run;
import run.ThreadSeen;
import timeline.Timeline;

/// The threads of a run, each with its lane, colour and mark, the same everywhere on a card.
///
/// @param names   main first, the others by name, last those that nothing tells the names of
/// @param virtual those of them known to be
record Threads(List<String> names, Set<String> virtual) {
  private static final List<String> COLOURS = List.of("t-a", "t-b", "t-c", "t-d");
  private static final List<String> SOLID = List.of("●", "▲", "◆", "✚");
  private static final List<String> HOLLOW = List.of("○", "△", "◇", "✛");
  private static final String MAIN = "main";
  private static final String UNKNOWN = "unknown";
  /// Gutters are not drawn wider than this; later threads share its lanes.
  private static final int LANES_MAX = 8;

  /// Those that printed, and those of a deadlock.
  static Threads of(Run run) {
    var seen = run.threads().stream().filter(t -> Deadlock.isIn(run.ending(), t.name())).toList();
    return of(run, seen);
  }

  /// Those that printed, and those of the timeline: the same lanes in both.
  static Threads of(Run run, Timeline timeline) {
    var lanes = timeline.lanes();
    var printed = run == null ? List.<OutputLine>of() : run.output();
    return of(
        Stream.concat(
            printed.stream().flatMap(line -> writers(line).stream()),
            IntStream.range(0, lanes.size()).mapToObj(lane -> name(timeline, lane))),
        IntStream.range(0, lanes.size())
            .filter(lane -> lanes.get(lane).virtual())
            .mapToObj(lane -> name(timeline, lane))
            .collect(Collectors.toSet()));
  }

  private static Threads of(Run run, List<ThreadSeen> seen) {
    return of(
        Stream.concat(
            run.output().stream().flatMap(line -> writers(line).stream()),
            seen.stream().map(ThreadSeen::name)),
        seen.stream()
            .filter(ThreadSeen::virtual)
            .map(ThreadSeen::name)
            .collect(Collectors.toSet()));
  }

  /// Those of these names.
  static Threads of(Collection<String> names) {
    return of(names.stream(), Set.of());
  }

  private static Threads of(Stream<String> names, Set<String> virtual) {
    return new Threads(
        names
            .distinct()
            .sorted(
                Comparator.comparing((String name) -> !name.equals(MAIN))
                    .thenComparing(UNKNOWN::equals)
                    .thenComparing(Threads::natural))
            .toList(),
        virtual);
  }

  /// What a lane is called: threads without a name are counted, and so are those of one name.
  static String name(Timeline timeline, int lane) {
    var given = timeline.lanes().get(lane).name();
    long before =
        timeline.lanes().subList(0, lane).stream().filter(l -> l.name().equals(given)).count();
    if (given.isBlank()) return "unnamed " + (before + 1);
    return before == 0 ? given : given + " (" + (before + 1) + ")";
  }

  /// Who wrote a line: mostly one.
  static List<String> writers(OutputLine line) {
    return List.of(line.thread().split("\\+"));
  }

  /// `thread-2` before `thread-10`.
  private static int natural(String a, String b) {
    var x = a.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
    var y = b.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
    for (int i = 0; i < Math.min(x.length, y.length); i++) {
      boolean numbers = x[i].matches("\\d{1,18}") && y[i].matches("\\d{1,18}");
      int order =
          numbers ? Long.compare(Long.parseLong(x[i]), Long.parseLong(y[i])) : x[i].compareTo(y[i]);
      if (order != 0) return order;
    }
    return a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b);
  }

  /// How many lanes a gutter has.
  int lanes() {
    return Math.clamp(names.size(), 1, LANES_MAX);
  }

  /// From 0.
  int lane(String name) {
    return Math.max(0, names.indexOf(name)) % LANES_MAX;
  }

  /// Its place in the order of lanes, however many there are.
  int place(String name) {
    return names.indexOf(name);
  }

  /// The class of its colour.
  String colour(String name) {
    if (name.equals(MAIN) || name.equals(UNKNOWN)) return "t-main";
    int other = other(name);
    return other < 0 ? "t-main" : COLOURS.get(other % COLOURS.size());
  }

  /// From the fifth thread on marks start over, with a number. The kernel does not see those with
  /// hollow ones.
  String mark(String name) {
    if (name.equals(MAIN)) return "■";
    int other = other(name);
    if (other < 0 || name.equals(UNKNOWN)) return "?";
    var marks = virtual.contains(name) || name.startsWith("virtual-") ? HOLLOW : SOLID;
    int round = other / marks.size();
    return marks.get(other % marks.size()) + (round == 0 ? "" : String.valueOf(round + 1));
  }

  private int other(String name) {
    return names.indexOf(name) - (names.contains(MAIN) ? 1 : 0);
  }
}
