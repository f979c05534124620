import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Java as this project writes it: as google-java-format does, but for the head of a JBang script,
/// whose directives keep their lines.
final class JavaStyle {
  private static final int COLUMNS_MAX = 100;
  private static final Pattern DOC = Pattern.compile("(\\s*/// *)(@\\w+ )?(?=\\S).*");

  /// Begins a part of a doc comment of its own: an item, a row, a fence, a tag, a heading.
  private static final Pattern PART = Pattern.compile("\\s*///( *([-*+|@#>]|```|\\d+\\. ).*|\\s*)");

  private JavaStyle() {}

  /// Lists the Java files that have this style. Programs of a notebook, and those that tests give
  /// to the builder, have a style of their own: expectations state their line numbers.
  static Stream<Path> files() throws IOException {
    var found = new ArrayList<Path>();
    for (var top : List.of("build.java", "builder", "tests/src", "tests/bench"))
      try (var files = Files.walk(Path.of(top))) {
        files.forEach(found::add);
      }
    try (var scripts = Files.list(Path.of("tests"))) {
      scripts.forEach(found::add);
    }
    return found.stream().filter(file -> file.toString().endsWith(".java")).sorted();
  }

  /// Formats a source file; throws where it isn't Java.
  static String format(String text) throws FormatterException {
    int end = headEnd(text);
    var body = new Formatter().formatSourceAndFixImports(wrapDocs(text.substring(end)));
    return text.substring(0, end) + body;
  }

  /// Finds where the head of a script ends: its first lines that are comments, and a blank one.
  private static int headEnd(String text) {
    int end = 0;
    while (text.startsWith("//", end)) end = nextLine(text, end);
    return end > 0 && text.startsWith("\n", end) ? end + 1 : end;
  }

  private static int nextLine(String text, int from) {
    int newline = text.indexOf('\n', from);
    return newline < 0 ? text.length() : newline + 1;
  }

  /// Breaks the long lines of doc comments. The formatter would go on with a plain comment, which
  /// ends the doc.
  private static String wrapDocs(String text) {
    var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (lines.stream().noneMatch(JavaStyle::isLongDoc)) return text;
    var quoted = linesOfTextBlocks(text);
    int shift = 0; // lines that were added so far
    for (int i = 0; i < lines.size(); i++) {
      if (!isLongDoc(lines.get(i)) || quoted.get(i - shift)) continue;
      int before = lines.size();
      wrap(lines, i);
      shift += lines.size() - before;
    }
    return String.join("\n", lines);
  }

  private static boolean isLongDoc(String line) {
    return line.length() > COLUMNS_MAX && DOC.matcher(line).matches();
  }

  /// Moves the words that don't fit to the next line, or to a new one where another part begins.
  private static void wrap(List<String> lines, int at) {
    var line = lines.get(at);
    var match = DOC.matcher(line);
    if (!match.matches()) throw new IllegalArgumentException(line);
    int cut = line.lastIndexOf(' ', COLUMNS_MAX);
    if (cut < match.end(1)) return; // one word, which can't be broken
    var begin = match.group(1);
    var rest = line.substring(cut + 1);
    lines.set(at, line.substring(0, cut));
    var next = at + 1 < lines.size() ? lines.get(at + 1) : "";
    if (next.startsWith(begin) && !PART.matcher(next).matches() && match.group(2) == null)
      lines.set(at + 1, begin + rest + " " + next.substring(begin.length()));
    else lines.add(at + 1, begin + (match.group(2) == null ? "" : "    ") + rest);
  }

  private static BitSet linesOfTextBlocks(String text) {
    var source = JavaSource.parse(text);
    var lines = new BitSet();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree literal, Void nothing) {
        lines.set(source.firstLine(literal) - 1, source.lastLine(literal));
        return null;
      }
    }.scan(source.unit(), null);
    return lines;
  }
}
