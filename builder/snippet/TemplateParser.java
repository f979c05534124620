package snippet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import text.Place;
import text.Problems;
import text.Template;
import text.Template.Hole;
import text.Template.Kind;
import text.Template.Literal;
import text.Template.Piece;

/// Reads expected lines: `{}`, `{name}`, `{name:int}`, `{name:number}`, `...`, and what a backslash
/// makes literal.
final class TemplateParser {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Map<String, Kind> KINDS = Map.of("int", Kind.INT, "number", Kind.NUMBER);
  /// What a backslash makes literal; in a table `\n` joins lines besides.
  private static final String ESCAPABLE = "{|*<\\";
  /// What begins the code of a colour, as it is written.
  private static final String COLOUR = "\\e[";
  /// The newline as it is written in a cell.
  private static final String NEWLINE = "\\n";
  private static final Pattern ONLY_NEWLINES = Pattern.compile("(?:\\\\n)+");

  private final String text;
  private final Place place;
  private final Problems problems;
  private final Newline newline;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();

  /// What `\n` is.
  private enum Newline {
    /// A backslash and an n.
    NONE,
    /// The end of a line of a cell.
    BETWEEN_LINES,
    /// A character of the text.
    WITHIN
  }

  private TemplateParser(String text, Place place, Newline newline, Problems problems) {
    this.text = text;
    this.place = place;
    this.newline = newline;
    this.problems = problems;
  }

  /// One line, which begins at this place.
  static Template line(String text, Place place, Problems problems) {
    if (text.equals("...")) return new Template(text, List.of(), true);
    if (text.equals("\\...")) return new Template(text, List.of(new Literal("...")), false);
    return new TemplateParser(text, place, Newline.NONE, problems).read().getFirst();
  }

  /// An exception's message, whose lines `\n` joins.
  static Template message(String text, Place place, Problems problems) {
    return text.equals("...") || text.equals("\\...")
        ? single(text, place, problems)
        : new TemplateParser(text, place, Newline.WITHIN, problems).read().getFirst();
  }

  /// One line where `...`, which stands for any lines, can't be meant.
  static Template single(String text, Place place, Problems problems) {
    if (text.equals("..."))
      problems.error(
          place,
          "`...` stands for any lines, and this is one",
          "write `{}` for any text, or `\\...` for the dots");
    return line(text, place, problems);
  }

  /// The lines of a table's cell, joined by `\n` in it; an empty cell has none, and a cell of
  /// nothing but `\n` has one empty line for each: joined, one alone could not be written.
  static List<Template> cell(String text, Place place, Problems problems) {
    return text.isEmpty()
        ? List.of()
        : ONLY_NEWLINES.matcher(text).matches()
            ? Collections.nCopies(text.length() / NEWLINE.length(), Template.literal(""))
            : new TemplateParser(text, place, Newline.BETWEEN_LINES, problems).read();
  }

  private List<Template> read() {
    var lines = new ArrayList<Template>();
    int lineStart = 0, i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
      if (c == '\\' && newline == Newline.WITHIN && next == 'n') {
        literal.append('\n');
        i += 2;
      } else if (c == '\\' && newline == Newline.BETWEEN_LINES && next == 'n') {
        lines.add(end(text.substring(lineStart, i)));
        i += 2;
        lineStart = i;
      } else if (text.startsWith(COLOUR, i)) {
        literal.append("\u001B[");
        i += COLOUR.length();
      } else if (c == '\\' && next != 0 && ESCAPABLE.indexOf(next) >= 0) {
        literal.append(next);
        i += 2;
      } else if (c == '{') i = hole(i);
      else {
        literal.append(c);
        i++;
      }
    }
    lines.add(end(text.substring(lineStart)));
    return lines;
  }

  private Template end(String shown) {
    flush();
    boolean anyLines = shown.equals("...");
    var template =
        anyLines
            ? new Template(shown, List.of(), true)
            : shown.equals("\\...")
                ? new Template(shown, List.of(new Literal("...")), false)
                : new Template(shown, pieces, false);
    pieces.clear();
    return template;
  }

  private void flush() {
    if (!literal.isEmpty()) pieces.add(new Literal(literal.toString()));
    literal.setLength(0);
  }

  private int hole(int at) {
    int close = text.indexOf('}', at);
    var inside = close < 0 ? "" : text.substring(at + 1, close);
    int colon = inside.indexOf(':');
    var name = colon < 0 ? inside : inside.substring(0, colon);
    var kind = colon < 0 ? Kind.TEXT : KINDS.get(inside.substring(colon + 1));
    boolean anonymous = close >= 0 && inside.isEmpty();
    if (!anonymous && (close < 0 || !NAME.matcher(name).matches() || kind == null)) {
      problems.error(
          place.source().at(place.line(), place.column() + at),
          close < 0 ? "`{` begins no placeholder" : "`{" + inside + "}` is no placeholder",
          "write `\\{` for the character itself, or {}, {name}, {name:int}, {name:number}");
      literal.append('{');
      return at + 1;
    }
    flush();
    pieces.add(new Hole(name, kind));
    return close + 1;
  }
}
