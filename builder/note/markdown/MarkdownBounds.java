package note.markdown;

import java.util.regex.Pattern;
import text.Problems;
import text.Source;

/// Bounds within which a text is parsed in a moment: the parser takes time that grows as the square
/// of a paragraph's lines, of its open links and of the depth of lists.
///
/// They are taken line by line, in code too, so that nothing can hide from them behind a fence that
/// the parser sees otherwise.
final class MarkdownBounds {
  private static final int CHARS_MAX = 128 << 10;
  /// The most lines without an empty one between them.
  private static final int PARAGRAPH_LINES_MAX = 1_000;
  private static final int PARAGRAPH_CHARS_MAX = 32 << 10;
  private static final int PARAGRAPH_LINKS_MAX = 250;
  /// Each is compared with all before it that are of another length.
  private static final int PARAGRAPH_TILDES_MAX = 1_000;
  /// Two columns a list at least.
  private static final int INDENT_MAX = 200;
  private static final Pattern MARKERS =
      Pattern.compile("(?:\\s{0,200}+(?:[-+*]|\\d{1,9}[.)]|>|:)(?=[\\s>]|$))*+");
  private static final String LINK = "](";

  private final Source source;
  private final Problems problems;
  private int lines;
  private int chars;
  private int links;
  private int tildes;
  private int column = 1;

  private MarkdownBounds(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /// Is the text within them? The first bound that it passes goes to the problems.
  static boolean keeps(Source source, Problems problems) {
    return new MarkdownBounds(source, problems).keeps();
  }

  private boolean keeps() {
    long all = 0;
    for (int line = 1; line <= source.lines().size(); line++) {
      all += source.line(line).length() + 1;
      var wrong = all > CHARS_MAX ? "a note of more than " + (CHARS_MAX >> 10) + " KB" : line(line);
      if (wrong.isEmpty()) continue;
      problems.error(
          source.at(line, column), wrong, "nobody reads that; split it, or make it shorter");
      return false;
    }
    return true;
  }

  /// What bound is passed with this line; empty where none is.
  private String line(int number) {
    var text = source.line(number);
    if (text.isBlank()) {
      lines = 0;
      chars = 0;
      links = 0;
      tildes = 0;
      return "";
    }
    lines++;
    chars += text.length() + 1;
    for (int at = text.indexOf(LINK); at >= 0; at = text.indexOf(LINK, at + 1)) links++;
    for (int i = 0; i < text.length(); i++)
      if (text.charAt(i) == '~' && (i == 0 || text.charAt(i - 1) != '~')) tildes++;
    if (tildes > PARAGRAPH_TILDES_MAX)
      return "more than " + PARAGRAPH_TILDES_MAX + " runs of tildes in a paragraph";
    if (lines > PARAGRAPH_LINES_MAX)
      return "more than " + PARAGRAPH_LINES_MAX + " lines without an empty one";
    if (chars > PARAGRAPH_CHARS_MAX)
      return "a paragraph of more than " + (PARAGRAPH_CHARS_MAX >> 10) + " KB";
    if (links > PARAGRAPH_LINKS_MAX)
      return "more than " + PARAGRAPH_LINKS_MAX + " links in a paragraph";
    return indented(text) || tooManyMarkers(text)
        ? "nested more than " + MarkdownReader.DEPTH_MAX + " deep"
        : "";
  }

  private static boolean indented(String text) {
    return text.length() - text.stripLeading().length() > INDENT_MAX;
  }

  /// Does a line begin too many lists and quotations, or stand in them? The first too many is the
  /// place.
  private boolean tooManyMarkers(String text) {
    var matcher = MARKERS.matcher(text);
    if (!matcher.lookingAt()) return false;
    int markers = 0;
    for (int i = 0; i < matcher.end(); i++)
      if ("-+*.)>:".indexOf(text.charAt(i)) >= 0 && ++markers > MarkdownReader.DEPTH_MAX) {
        column = i + 1;
        return true;
      }
    return false;
  }
}
