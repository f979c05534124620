package text;

import java.util.List;

/// A text and where it comes from: a whole file, or a part of one (a fence in a note).
///
/// @param path      relative to the notebook's root, with `/`
/// @param lines     without their ends; a byte order mark and carriage returns at line ends are
/// gone
/// @param firstLine the number of the first of these lines in the file, from 1
/// @param indent    how many characters of each line the file has to the left of this text
public record Source(String path, List<String> lines, int firstLine, int indent) {
  public Source {
    lines = List.copyOf(lines);
  }

  /// A whole file's text. A program keeps its byte order mark, since javac refuses it, and so does
  /// `jbang`.
  public static Source of(String path, String text) {
    var body = text.startsWith("\uFEFF") && !path.endsWith(".java") ? text.substring(1) : text;
    var lines = List.of(body.split("\r?\n", -1));
    boolean ended = lines.size() > 1 && lines.getLast().isEmpty();
    return new Source(path, ended ? lines.subList(0, lines.size() - 1) : lines, 1, 0);
  }

  /// Lines of this text as a text of their own, e.g. a fence.
  public Source part(List<String> partLines, int fromLine, int partIndent) {
    return new Source(path, partLines, firstLine + fromLine - 1, indent + partIndent);
  }

  /// The lines joined, each ended by a newline.
  public String text() {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /// A place in this text; line and column count from 1.
  public Place at(int line, int column) {
    return new Place(this, line, column);
  }

  /// A place told as one in the file.
  public Place atFile(int fileLine, int fileColumn) {
    return at(fileLine - firstLine + 1, fileColumn - indent);
  }

  /// The place of a character of {@link #text()}, counted from 0.
  public Place atOffset(int offset) {
    int line = 0, at = offset;
    while (line < lines.size() - 1 && at > lines.get(line).length())
      at -= lines.get(line++).length() + 1;
    return at(line + 1, at + 1);
  }

  /// Line `line` of this text, from 1; empty beyond its end.
  public String line(int line) {
    return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
  }
}
