package check;

import expect.Expectation;
import expect.ExpectationBlock;
import expect.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problems;
import text.Source;

/// Programs known to be wrong, one for each kind of expectation, run with every check that judges
/// that kind. If one of them holds, the checker is blind, and no verdict of that check can be
/// believed.
///
/// Why: Lincheck 2.x on JDK 25 silently passes racy code; a checker that has lost its sight says
/// that all is well.
final class Canaries {
  private static final String PREFIX = "Canary_";
  private static final Map<String, Canary> ALL = new LinkedHashMap<>();

  /// A wrong program.
  ///
  /// @param use is it needed for a check of this snippet?
  private record Canary(String text, Predicate<Snippet> use) {}

  private Canaries() {}

  static {
    add(
        "Output",
        states(ExpectationBlock.Output.class),
        """
        void main() { IO.println("seen"); }

        // Output:
        //   expected
        """);
    add(
        "Unordered",
        states(ExpectationBlock.UnorderedOutput.class),
        """
        void main() { IO.println("a"); IO.println("a"); }

        // Unordered output:
        //   a
        //   b
        """);
    add(
        "Order",
        states(ExpectationBlock.Order.class),
        """
        void main() { IO.println("b"); IO.println("a"); }

        // Order:
        //   a < b
        """);
    add(
        "Required",
        states(ExpectationBlock.Outcomes.class),
        """
        void main() { IO.println(1); }

        // Outcomes of 2 runs:
        //   1 | acceptable
        //   2 | required
        """);
    add(
        "Forbidden",
        states(ExpectationBlock.Outcomes.class),
        """
        void main() { IO.println(1); }

        // Outcomes of 2 runs:
        //   1 | forbidden
        //   * | acceptable
        """);
    add(
        "Throws",
        states(ExpectationBlock.Throws.class),
        """
        void main() { throw new IllegalArgumentException("a"); }

        // Throws: RuntimeException: a
        """);
    add(
        "Exit",
        states(ExpectationBlock.Exit.class),
        """
        void main() { System.exit(4); }

        // Exit: 3
        """);
    add(
        "DoesNotCompile",
        states(ExpectationBlock.DoesNotCompile.class),
        """
        void main() { int n = ""; }

        // Does not compile:
        //   2: compiler.err.prob.found.req
        """);
    add(
        "Deadlocks",
        states(ExpectationBlock.Deadlocks.class),
        """
        //LIMIT 300ms
        void main() throws InterruptedException { new Semaphore(0).acquire(); }

        // Deadlocks:
        //   main -> other -> main
        """);
    add(
        "NeverEnds",
        states(ExpectationBlock.NeverEnds.class),
        """
        //LIMIT 300ms
        void main() { }

        // Never ends:
        """);
    add(
        "Where",
        s -> s.expected().stream().anyMatch(e -> !e.wheres().isEmpty()),
        """
        void main() { IO.println(1); }

        // Output:
        //   {n:int}
        // where n > 1
        """);
    add(
        "Break",
        s -> !s.directives().breaks().isEmpty(),
        """
        //BREAK 1 => 2
        void main() { IO.println(1); }

        // Output:
        //   {n:int}
        """);
    add(
        "Fixes",
        s -> s.directives().fixes().isPresent(),
        """
        //FIXES Canary_Same
        void main() { IO.println(1); }

        // Output:
        //   1
        """);
    add(
        "Same",
        s -> s.directives().fixes().isPresent(),
        """
        void main() { IO.println(1); }

        // Output:
        //   1
        """);
  }

  static {
    var race =
        """
        int n = 0;
        void main() throws InterruptedException {
          var one = new Thread(() -> n++);
          var two = new Thread(() -> n++);
          one.start();
          two.start();
          one.join();
          two.join();
          IO.println(n);
        }

        """;
    add("Explore", Snippet::explores, "//EXPLORE\n" + race + "// Output:\n//   2\n");
    add(
        "Schedules",
        states(ExpectationBlock.Schedules.class),
        race + "// Schedules:\n//   2 | 2\n//   1 | 5\n");
    add(
        "Late",
        snippet -> !snippet.directives().explore().weaker().isEmpty(),
        """
        int x = 0;
        int y = 0;
        int r = 0;
        int s = 0;
        void main() throws InterruptedException {
          var one = new Thread(() -> { x = 1; r = y; });
          var two = new Thread(() -> { y = 1; s = x; });
          one.start();
          two.start();
          one.join();
          two.join();
          IO.println(r + s > 0);
        }

        // Schedules:
        //   true | 6
        // Schedules under tso:
        //   true | some
        """);
    add("Races", states(ExpectationBlock.Races.class), race + "// Races:\n");
    add(
        "Weak",
        Canaries::weak,
        race + "// Outcomes of 2 runs:\n//   2 | acceptable\n//   1 | interesting weak\n");
  }

  private static boolean weak(Snippet snippet) {
    return snippet.expected().flatMap(Expectation::table).stream()
        .flatMap(t -> t.rows().stream())
        .anyMatch(ExpectationBlock.Row::weak);
  }

  private static void add(String kind, Predicate<Snippet> use, String text) {
    ALL.put(PREFIX + kind, new Canary(text, use));
  }

  private static Predicate<Snippet> states(Class<? extends ExpectationBlock> kind) {
    return snippet -> snippet.expected().flatMap((Expectation e) -> e.block(kind)).isPresent();
  }

  /// The canaries for a check of these.
  static List<Snippet> of(List<Snippet> snippets) {
    var canaries = new ArrayList<Snippet>();
    ALL.forEach(
        (name, canary) -> {
          if (snippets.stream().anyMatch(canary.use()))
            canaries.add(
                SnippetParser.file(Source.of(name + ".java", canary.text()), new Problems()));
        });
    return canaries;
  }

  /// Is this the name of one?
  static boolean has(String name) {
    return ALL.containsKey(name);
  }

  /// Every canary must have been rejected, but the one that another is held against.
  static void verify(List<Checked> results) {
    for (var checked : results) {
      if (!rightly(checked))
        throw new IllegalStateException(
            "the checker is blind: the program "
                + checked.name()
                + ", which is known to be wrong, was found to hold; no verdict of this check can be"
                + " believed");
    }
  }

  /// Was it rejected, or is it the one that another is held against?
  static boolean rightly(Checked canary) {
    return !(canary.verdict() instanceof Verdict.Holds) || canary.name().equals(PREFIX + "Same");
  }
}
