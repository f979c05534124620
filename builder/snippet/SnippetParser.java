package snippet;

import expect.Expectation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import snippet.Snippet.Kind;
import snippet.Snippet.Lines;
import text.Problems;
import text.Source;

/// Reads one snippet: a file's or a fence's text.
public final class SnippetParser {
  private static final Pattern HEAD =
      Pattern.compile(
          "\\s*(?:(?:import|package)\\s+(?:(?:static|module)\\s+)?[\\p{L}\\p{N}_$.*]+\\s*;\\s*)*+(?://.*)?");
  private static final int CAPTION_CHARS_MAX = 2000;
  /// The imports that a line begins with.
  private static final Pattern IMPORTS =
      Pattern.compile("\\s*(?:(?:import|package)\\s[^;]*;\\s*)++");
  private static final String MAIN = "void main() throws Exception { ";

  private final Source source;
  private final Problems problems;

  private SnippetParser(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /// The snippet of a file under `snippets/`.
  public static Snippet file(Source source, Problems problems) {
    var file = source.path().substring(source.path().lastIndexOf('/') + 1);
    var name = file.endsWith(".java") ? file.substring(0, file.length() - ".java".length()) : file;
    return new SnippetParser(source, problems).parse(name, name, Kind.FILE);
  }

  /// The snippet of a fence in a note.
  ///
  /// @param name        `part/note:line` of its opening
  /// @param compileOnly a `norun` fence
  public static Snippet fence(Source source, String name, boolean compileOnly, Problems problems) {
    var identifier = name.substring(name.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9]", "_");
    var type =
        JavaText.publicTypeOr(
            source.text(), Character.isDigit(identifier.charAt(0)) ? "_" + identifier : identifier);
    return new SnippetParser(source, problems)
        .parse(name, type, compileOnly ? Kind.COMPILED_ONLY : Kind.FENCE);
  }

  private Snippet parse(String name, String mainName, Kind kind) {
    if (kind == Kind.FILE) HiddenCode.check(source, problems);
    else HiddenCode.checkFence(source, problems);
    var expected = ExpectationParser.parse(source, problems);
    int end = expected.map(e -> e.place().line() - 1).orElse(source.lines().size());
    var implied = expected.map(Expectation::weaker).orElse(List.of());
    var directives = DirectiveParser.parse(source, end, implied, problems);
    Imports.check(source, problems);
    NearDirective.check(source, end, problems);
    NearDirective.inBlocks(source, end, problems);
    NearDirective.behindCode(source, end, problems);
    var caption = caption(end);
    if (captionText(caption).length() > CAPTION_CHARS_MAX)
      problems.error(
          source.at(caption.first(), 1),
          "a caption of more than " + CAPTION_CHARS_MAX + " characters",
          "a note has room for more");
    var code = code(caption, end);
    var program = kind == Kind.FILE ? source.text() : inPlace(end);
    var quoted = ShownLines.inTextBlocks(source);
    boolean unchecked = expected.isEmpty() && kind != Kind.COMPILED_ONLY;
    new LostHeaders(source, unchecked, problems).find(code, quoted);
    quoted.or(ShownLines.inBlockComments(source));
    return new Snippet(
        name,
        kind == Kind.FILE ? name + ".java" : "",
        mainName,
        source,
        program,
        kind,
        directives,
        captionText(caption),
        code,
        Regions.parse(Regions.REGION, source, quoted, end, problems),
        Regions.parse(Regions.FOLD, source, quoted, end, problems),
        expected,
        List.of());
  }

  /// The first run of `///` lines before any code; none where last is before first.
  private Lines caption(int end) {
    for (int line = 1; line <= end; line++) {
      var text = source.line(line);
      if (isCaption(line, text)) {
        int last = line;
        while (last < end && source.line(last + 1).startsWith("///")) last++;
        return new Lines(line, last);
      }
      if (!HEAD.matcher(text).matches()) break;
    }
    return new Lines(1, 0);
  }

  private static boolean isCaption(int line, String text) {
    return text.startsWith("///") && !(line == 1 && text.startsWith("///usr/"));
  }

  private String captionText(Lines caption) {
    var text = new StringBuilder();
    for (int line = caption.first(); line <= caption.last(); line++)
      text.append(source.line(line).substring("///".length()).strip()).append('\n');
    return text.toString().strip();
  }

  private Lines code(Lines caption, int end) {
    int first = caption.last() + 1, last = end;
    if (caption.last() < caption.first()) {
      first = 1;
      while (first <= end
          && (first == 1 && source.line(1).startsWith("///usr/")
              || DirectiveParser.isDirective(source.line(first))
              || source.line(first).isBlank())) first++;
    }
    while (first <= last && source.line(first).isBlank()) first++;
    while (last >= first && source.line(last).isBlank()) last--;
    return new Lines(first, last);
  }

  /// A fence's program, its lines where the note has them; one without a main is put into one.
  private String inPlace(int end) {
    var above = "\n".repeat(source.firstLine() - 1);
    if (JavaText.hasMain(source.text())) return above + source.text();
    var lines = new ArrayList<>(source.lines().subList(0, end));
    int last = lastImport(end);
    if (last > 0) {
      var imports = IMPORTS.matcher(source.line(last));
      int after = imports.lookingAt() ? imports.end() : 0;
      lines.set(
          last - 1, new StringBuilder(source.line(last)).insert(after, " " + MAIN).toString());
    }
    var begin = last > 0 ? "" : MAIN;
    // the line of the fence's opening is free
    return above.substring(0, Math.max(0, above.length() - 1))
        + begin
        + (above.isEmpty() ? "" : "\n")
        + String.join("\n", lines)
        + "\n}\n";
  }

  /// The last line of the head that imports something; 0 where none does.
  private int lastImport(int end) {
    int last = 0;
    for (int line = 1; line <= end && HEAD.matcher(source.line(line)).matches(); line++)
      if (IMPORTS.matcher(source.line(line)).lookingAt()) last = line;
    return last;
  }
}
