package snippet;

import text.HiddenText;
import text.Problems;
import text.Source;

/// Finds what of a program a reader takes for something else than javac does.
///
/// javac reads Unicode escapes before anything else (JLS 3.3): one may end a comment, or a string,
/// and what follows is code that nobody sees.
final class HiddenCode {
  /// What ends a literal, or begins an escape in it.
  private static final String ENDS_LITERAL = "\"'\\\n\r";
  /// An ideographic blank is as wide as a character, and so is seen.
  private static final char WIDE_BLANK = '\u3000';
  private static final String REMEDY = "write the character itself";

  private final Source source;
  private final String text;
  private final Problems problems;

  private HiddenCode(Source source, Problems problems) {
    this.source = source;
    this.text = source.text();
    this.problems = problems;
  }

  /// Reports it in a file.
  static void check(Source source, Problems problems) {
    HiddenText.inProgram(source, problems);
    parts(source, problems);
  }

  /// Reports it in a fence, whose note is looked through as well.
  static void checkFence(Source source, Problems problems) {
    HiddenText.inFence(source, problems);
    parts(source, problems);
  }

  private static void parts(Source source, Problems problems) {
    var check = new HiddenCode(source, problems);
    boolean odd = check.text.chars().anyMatch(c -> c >= 0x80);
    if (odd || check.text.contains("\\u")) JavaText.eachPart(check.text, check::part);
  }

  private void part(JavaText.Part part, int from, int to) {
    if (part == JavaText.Part.CODE)
      LookAlikes.in(text.substring(from, to))
          .ifPresent(wrong -> problems.error(source.atOffset(from), wrong, "name it otherwise"));
    if (part == JavaText.Part.LITERAL) {
      blanks(from, to);
      LookAlikes.inLiteral(text.substring(from, to))
          .ifPresent(wrong -> problems.error(source.atOffset(from), wrong, "write it as escapes"));
    }
    escapes(part, from, to);
  }

  /// A literal may have blanks of other kinds, which look the same, if it says so.
  private void blanks(int from, int to) {
    for (int i = from; i < to; i++)
      if (Character.getType(text.charAt(i)) == Character.SPACE_SEPARATOR
          && text.charAt(i) != ' '
          && text.charAt(i) != WIDE_BLANK)
        problems.error(
            source.atOffset(i),
            "a blank in a literal that is another than it looks",
            "write it as an escape, `\\u%04x`".formatted((int) text.charAt(i)));
  }

  private void escapes(JavaText.Part part, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '\\') continue;
      int end = JavaText.escapeEnd(text, i);
      if (end < 0) {
        i++; // the next character is escaped: a backslash too
        continue;
      }
      escape(part, i, end);
      i = end - 1;
    }
  }

  private void escape(JavaText.Part part, int from, int end) {
    char meant = (char) Integer.parseInt(text.substring(end - 4, end), 16);
    var place = source.atOffset(from);
    var shown = "`" + text.substring(from, end) + "`";
    switch (part) {
      case COMMENT ->
          problems.error(
              place,
              "a Unicode escape in a comment: " + shown,
              "javac reads it as the character, which may end the comment; write the character"
                  + " itself, or `\\\\u` for the backslash");
      case LITERAL -> {
        if (ENDS_LITERAL.indexOf(meant) >= 0)
          problems.error(
              place,
              "a Unicode escape that ends the literal, or a line: " + shown,
              "write `\\n`, `\\r`, `\\\"`, `\\'` or `\\\\`");
      }
      case CODE -> problems.error(place, "a Unicode escape in place of code: " + shown, REMEDY);
    }
  }
}
