package console;

import java.io.PrintStream;
import java.util.List;
import text.Problem;

/// Prints problems, and on GitHub at their lines of a pull request, too.
final class Telling {
  /// More mistakes of a kind are only counted: nobody reads them all before mending some.
  private static final int TOLD_MAX = 500;

  private Telling() {}

  /// Prints these, a blank line before each.
  ///
  /// @param kind `error` or `warning`
  static void tell(PrintStream out, List<Problem> told, String kind) {
    for (var problem : told.subList(0, Math.min(TOLD_MAX, told.size()))) {
      out.println();
      out.println((kind.equals("warning") ? "warning: " : "") + problem.render());
      if (System.getenv("GITHUB_ACTIONS") != null) out.println(Annotation.of(problem, kind));
    }
    if (told.size() > TOLD_MAX)
      out.println("\nand " + (told.size() - TOLD_MAX) + " more " + kind + "s");
  }
}
