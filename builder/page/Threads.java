package page;

import java.util.Comparator;
import java.util.List;
import run.OutputLine;
import run.Run;

/// The threads of a run, each with its lane, colour and mark, the same everywhere on a card.
///
/// @param names main first, the others by name, last those that nothing tells the names of
record Threads(List<String> names) {
  private static final List<String> COLOURS = List.of("t-a", "t-b", "t-c", "t-d");
  private static final List<String> SOLID = List.of("●", "▲", "◆", "✚");
  private static final List<String> HOLLOW = List.of("○", "△", "◇", "✛");
  private static final String MAIN = "main";
  private static final String UNKNOWN = "unknown";
  /// Gutters are not drawn wider than this; later threads share its lanes.
  private static final int LANES_MAX = 8;

  /// Those that printed.
  static Threads of(Run run) {
    return of(run.output().stream().flatMap(line -> writers(line).stream()).toList());
  }

  /// Those of these names.
  static Threads of(java.util.Collection<String> names) {
    return new Threads(
        names.stream()
            .distinct()
            .sorted(
                Comparator.comparing((String name) -> !name.equals(MAIN))
                    .thenComparing(UNKNOWN::equals)
                    .thenComparing(Threads::natural))
            .toList());
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
    var marks = name.startsWith("virtual-") ? HOLLOW : SOLID;
    int round = other / marks.size();
    return marks.get(other % marks.size()) + (round == 0 ? "" : String.valueOf(round + 1));
  }

  private int other(String name) {
    return names.indexOf(name) - (names.contains(MAIN) ? 1 : 0);
  }
}
