package snippet;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import snippet.Snippet.Lines;
import text.Source;

/// The lines of a program that a reader has before the eyes, unless all are asked for.
public final class ShownLines {
  private static final Pattern COMMENT = Pattern.compile("//.*|/\\*(?s:.*?)\\*/");

  private ShownLines() {}

  /// How many of these are shown and could be folded: no empty ones, and none of a text block, in
  /// which there is no comment that could be a mark.
  public static long count(Snippet snippet, Lines lines) {
    var inTextBlocks = inTextBlocks(snippet.source());
    return IntStream.rangeClosed(lines.first(), lines.last())
        .filter(line -> !snippet.source().line(line).isBlank())
        .filter(line -> !snippet.isMark(line) && snippet.fold(line).isEmpty())
        .filter(line -> !inTextBlocks.get(line))
        .count();
  }

  /// The lines that begin within a block comment.
  static BitSet inBlockComments(Source source) {
    var lines = new BitSet();
    var text = source.text();
    if (text.contains("/*"))
      JavaText.eachPart(
          text,
          (part, from, to) -> {
            var comment = COMMENT.matcher(text).region(from, to);
            while (part == JavaText.Part.COMMENT && comment.find())
              lines.set(
                  source.atOffset(comment.start()).line() + 1,
                  source.atOffset(comment.end()).line() + 1);
          });
    return lines;
  }

  /// The lines of literals but the first of each, before which there may be a comment's.
  static BitSet inTextBlocks(Source source) {
    var lines = new BitSet();
    if (source.text().contains("\"\"\""))
      JavaText.eachPart(
          source.text(),
          (part, from, to) -> {
            if (part == JavaText.Part.LITERAL)
              lines.set(source.atOffset(from).line() + 1, source.atOffset(to).line() + 1);
          });
    return lines;
  }
}
