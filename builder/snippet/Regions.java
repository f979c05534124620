package snippet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import snippet.Snippet.Lines;
import snippet.Snippet.Region;
import text.Problems;
import text.Source;

/// Finds the regions that notes may show by themselves, and what is folded. No page shows the lines
/// that mark them, so only a comment of its own is a mark: a line of a text block is what the
/// program says, and behind one within a block comment there may be code.
final class Regions {
  static final Mark REGION = Mark.of("region");
  static final Mark FOLD = Mark.of("fold");

  /// What begins and ends them.
  record Mark(String word, Pattern begin, Pattern end) {
    private static Mark of(String word) {
      return new Mark(
          word,
          Pattern.compile("\\s*//\\s*" + word + "\\s+(\\S+)\\s*"),
          Pattern.compile("\\s*//\\s*end" + word + "\\b.*"));
    }
  }

  private final Mark mark;
  private final String word;
  private final Source source;
  private final Problems problems;
  private final List<Region> regions = new ArrayList<>();
  private final List<Region> open = new ArrayList<>();

  private Regions(Mark mark, Source source, Problems problems) {
    this.mark = mark;
    this.word = mark.word;
    this.source = source;
    this.problems = problems;
  }

  /// Those up to a line.
  ///
  /// @param quoted lines of text blocks and block comments
  static List<Region> parse(Mark mark, Source source, BitSet quoted, int last, Problems problems) {
    var all = new Regions(mark, source, problems);
    for (int line = 1; line <= last; line++) if (!quoted.get(line)) all.line(line);
    for (var region : all.open)
      problems.error(
          source.at(region.lines().first() - 1, 1),
          mark.word + " `" + region.name() + "` has no end",
          "end it with `// end" + mark.word + "`");
    return all.regions;
  }

  private void line(int line) {
    var begins = mark.begin.matcher(source.line(line));
    if (begins.matches()) {
      var name = begins.group(1);
      if (isTaken(name))
        problems.error(
            source.at(line, begins.start(1) + 1),
            "a second " + word + " `" + name + "`",
            "give it a name of its own");
      open.add(new Region(name, new Lines(line + 1, line)));
    } else if (mark.end.matcher(source.line(line)).matches()) end(line);
  }

  private boolean isTaken(String name) {
    return regions.stream().anyMatch(r -> r.name().equals(name))
        || open.stream().anyMatch(r -> r.name().equals(name));
  }

  private void end(int line) {
    if (open.isEmpty()) {
      problems.error(
          source.at(line, 1),
          "`// end" + word + "` without a " + word,
          "begin one with `// " + word + " name`");
      return;
    }
    var region = open.removeLast();
    regions.add(new Region(region.name(), new Lines(region.lines().first(), line - 1)));
  }
}
