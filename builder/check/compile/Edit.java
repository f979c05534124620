package check.compile;

import java.util.LinkedHashSet;
import java.util.Optional;
import snippet.Directives.Break;
import snippet.JavaText;
import text.Nearest;

/// Applies a break: a textual edit of code, not of comments, whose old text must occur there
/// exactly once.
public sealed interface Edit {
  /// So many pairs of characters are compared to find what was meant: a fraction of a second.
  long COMPARED_MAX = 100_000_000;

  /// The edited text.
  record Applied(String text) implements Edit {}

  /// Why it can't be applied.
  record Refused(String reason) implements Edit {}

  /// Applies a break to a program.
  static Edit apply(String program, Break wanted) {
    var code = JavaText.withoutComments(program);
    int first = code.indexOf(wanted.old());
    if (first < 0)
      return new Refused(
          "`"
              + wanted.old()
              + "` does not occur in the code"
              + (isInAComment(program, wanted.old())
                  ? " (only in a comment)"
                  : nearest(code, wanted.old())
                      .map(n -> "; did you mean `" + n + "`?")
                      .orElse("")));
    if (code.indexOf(wanted.old(), first + 1) >= 0)
      return new Refused(
          "`" + wanted.old() + "` occurs more than once in the code: write more of its line");
    var edited =
        program.substring(0, first)
            + wanted.with()
            + program.substring(first + wanted.old().length());
    if (JavaText.sameCode(program, edited))
      return new Refused("it changes nothing but blanks and comments, so it shows nothing");
    if (JavaText.sameButNames(program, edited))
      return new Refused("it changes nothing but names of variables, so it shows nothing");
    return new Applied(edited);
  }

  /// The stretch of a line, from word to word, that is the fewest edits away; empty where none is
  /// near, and not looked for where that takes long.
  private static Optional<String> nearest(String code, String old) {
    int editsMax = Math.max(2, old.length() / 3);
    long comparedMax = COMPARED_MAX / ((long) old.length() * old.length());
    var stretches = new LinkedHashSet<String>();
    for (var line : code.lines().toList())
      for (int from = 0; from < line.length(); from++)
        for (int to = from + Math.max(1, old.length() - editsMax);
            isEdge(line, from)
                && stretches.size() <= comparedMax
                && to <= Math.min(line.length(), from + old.length() + editsMax);
            to++) if (isEdge(line, to)) stretches.add(line.substring(from, to).strip());
    return stretches.size() > comparedMax
        ? Optional.empty()
        : Nearest.find(old, stretches, editsMax).filter(near -> !near.isEmpty());
  }

  /// Is no word of the line divided here?
  private static boolean isEdge(String line, int at) {
    return at == 0
        || at == line.length()
        || !Character.isJavaIdentifierPart(line.charAt(at - 1))
        || !Character.isJavaIdentifierPart(line.charAt(at));
  }

  /// Does a comment have this text that is no directive?
  private static boolean isInAComment(String program, String text) {
    return program.lines().anyMatch(line -> line.contains(text) && !line.startsWith("//BREAK"));
  }
}
