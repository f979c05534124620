package check.compile;

import snippet.Directives.Break;
import snippet.JavaText;

/// Applies a break: a textual edit of code, not of comments, whose old text must occur there
/// exactly once.
public sealed interface Edit {
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
              + (isInAComment(program, wanted.old()) ? " (only in a comment)" : ""));
    if (code.indexOf(wanted.old(), first + 1) >= 0)
      return new Refused("`" + wanted.old() + "` occurs more than once in the code");
    var edited =
        program.substring(0, first)
            + wanted.with()
            + program.substring(first + wanted.old().length());
    if (JavaText.sameCode(program, edited))
      return new Refused("it changes nothing but blanks and comments, so it shows nothing");
    return new Applied(edited);
  }

  /// Does a comment have this text that is no directive?
  private static boolean isInAComment(String program, String text) {
    return program.lines().anyMatch(line -> line.contains(text) && !line.startsWith("//BREAK"));
  }
}
