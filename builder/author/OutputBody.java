package author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import snippet.JavaText;
import snippet.Snippet;
import snippet.SnippetParser;
import text.AtomicFile;
import text.HiddenText;
import text.Problems;
import text.Root;
import text.Source;

/// A new body for a snippet's exact `Output:` block. It is read as it would stand in the file
/// before it is written, so that no file is left that can't be read or compiled.
///
/// @param lines as they are written
record OutputBody(Snippet snippet, List<String> lines) {
  /// Why it can't be written; empty where the snippet is the same program with it.
  Optional<String> wrong() {
    var source = snippet.source();
    var all = new ArrayList<>(source.lines());
    replace(all, header(), end(), "");
    var edited = new Source(source.path(), all, source.firstLine(), source.indent());
    var problems = new Problems();
    HiddenText.inProgram(edited, problems);
    var read =
        snippet.isFile()
            ? SnippetParser.file(edited, problems)
            : SnippetParser.fence(edited, snippet.name(), false, problems);
    if (problems.any()) {
      var first = problems.errors().getFirst();
      return Optional.of(
          ("its output has what an expectation can't: %s, in `%s`; print something else, or"
                  + " capture it: `{}`")
              .formatted(first.wrong(), shown(edited.line(first.place().line()))));
    }
    return JavaText.sameCode(read.program(), snippet.program())
        ? Optional.empty()
        : Optional.of("with its output in it, it would be another program");
  }

  /// A line as it is printed, its controls by their numbers.
  private static String shown(String line) {
    return HiddenText.shown(line.substring(line.startsWith("//   ") ? "//   ".length() : 0));
  }

  private int header() {
    int header = snippet.expected().orElseThrow().place().line();
    while (!snippet.source().line(header).stripTrailing().equals("// Output:")) header++;
    return header;
  }

  /// The line after the body there is.
  private int end() {
    int end = header() + 1;
    while (end <= snippet.source().lines().size() && isBody(snippet.source().line(end))) end++;
    return end;
  }

  private static boolean isBody(String line) {
    return line.startsWith("//   ") || line.stripTrailing().equals("//");
  }

  private void replace(List<String> all, int header, int end, String indent) {
    var body = all.subList(header, end - 1);
    body.clear();
    body.addAll(
        lines.stream().map(line -> indent + (line.isEmpty() ? "//" : "//   " + line)).toList());
  }

  /// Writes it beside the file, which is then replaced.
  void write(Root root) throws IOException {
    var source = snippet.source();
    Path file = root.find(source.path()).orElseThrow();
    var text = Files.readString(file);
    var newline = text.contains("\r\n") ? "\r\n" : "\n";
    var all = new ArrayList<>(List.of(text.split("\r?\n", -1)));
    int above = source.firstLine() - 1;
    var line = all.get(above + header() - 1);
    replace(
        all,
        above + header(),
        above + end(),
        line.substring(0, Math.min(source.indent(), line.length())));
    AtomicFile.write(file, String.join(newline, all));
  }
}
