package snippet;

import java.util.BitSet;
import java.util.regex.Pattern;
import snippet.Snippet.Lines;
import text.Problems;
import text.Source;

/// Finds headers of expectations where nothing reads them: an expectation is the last comment of
/// its file. Where there is no other, and what stands there says what is expected, it was surely
/// meant, and is an error: else the program would pass whatever it does.
///
/// @param alone has the file no expectation?
record LostHeaders(Source source, boolean alone, Problems problems) {
  private static final Pattern LINE_COMMENT =
      Pattern.compile("(?<code>.*?)(?<mark>//+\\s*)(?<text>.*)", Pattern.DOTALL);
  private static final Pattern BLOCK_COMMENT =
      Pattern.compile("(?:.*/\\*+|\\s*\\**)\\s*(?<text>.*)", Pattern.DOTALL);
  /// A line below a header, as a comment of lines has it.
  private static final Pattern BODY = Pattern.compile("\\s*//+ {3,}\\S.*", Pattern.DOTALL);
  private static final String IN_BLOCK =
      "an expectation is the last comment of the file, each line of it begun by `//`";

  /// Reports them.
  ///
  /// @param code   the lines of the program
  /// @param quoted lines that are text
  void find(Lines code, BitSet quoted) {
    if (alone) inLastBlock();
    for (int line = code.first(); line <= code.last(); line++) if (!quoted.get(line)) inLine(line);
  }

  private void inLine(int line) {
    var comment = LINE_COMMENT.matcher(source.line(line));
    if (!comment.matches()) return;
    var header = Header.of(comment.group("text").stripTrailing());
    if (header.isEmpty()) return;
    boolean behind = !comment.group("code").isBlank();
    if (!behind && !comment.group("mark").matches("// |///+\\s*")) return;
    boolean doc = comment.group("mark").startsWith("///");
    boolean hasBody = line < source.lines().size() && BODY.matcher(source.line(line + 1)).matches();
    tell(
        !behind && !doc && (hasBody || isExit(header.get())),
        line,
        comment.start("mark"),
        behind ? "behind code" : doc ? "in a doc comment" : "in the middle of the program",
        "an expectation is the last comment of the file; move it there, or reword it");
  }

  /// A block comment at the end is no expectation, however it looks.
  private void inLastBlock() {
    int line = source.lines().size();
    while (line > 0 && source.line(line).isBlank()) line--;
    var last = source.line(line).strip();
    if (!last.endsWith("*/") || last.startsWith("/*")) return;
    boolean hasBody = false;
    for (boolean begun = false; line > 0 && !begun; line--) {
      var comment = BLOCK_COMMENT.matcher(source.line(line));
      begun = source.line(line).contains("/*");
      if (!comment.matches()) continue;
      var text = withoutEnd(comment.group("text"));
      var header = Header.of(text);
      if (header.isPresent())
        tell(
            hasBody || isExit(header.get()) || header.get() instanceof Header.Throws,
            line,
            comment.start("text"),
            "in a block comment",
            IN_BLOCK);
      hasBody = header.isEmpty() && (hasBody || !text.isEmpty());
    }
  }

  private static String withoutEnd(String text) {
    var stripped = text.strip();
    return stripped.endsWith("*/") || stripped.equals("/")
        ? stripped.substring(0, Math.max(0, stripped.length() - 2)).strip()
        : stripped;
  }

  /// Does it say all in its line, and no prose? `// Throws: IOException` may tell of a method.
  private static boolean isExit(Header header) {
    return header instanceof Header.Exit(var code) && code.matches("\\d+");
  }

  private void tell(boolean meant, int line, int at, String where, String remedy) {
    var place = source.at(line, at + 1);
    var what = "a header " + where + " is an ordinary comment";
    if (alone && meant) problems.error(place, what, remedy);
    else problems.warn(place, what, remedy);
  }
}
