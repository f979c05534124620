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
/// that mark them, so only a comment is a mark: a line of a text block is what the program says.
final class Regions {
  private final String word;
  private final Pattern begin;
  private final Pattern end;
  private final Source source;
  private final Problems problems;
  private final BitSet quoted;
  private final List<Region> regions = new ArrayList<>();
  private final List<Region> open = new ArrayList<>();

  private Regions(String word, Source source, Problems problems) {
    this.word = word;
    this.begin = Pattern.compile("\\s*//\\s*" + word + "\\s+(\\S+)\\s*");
    this.end = Pattern.compile("\\s*//\\s*end" + word + "\\b.*");
    this.source = source;
    this.problems = problems;
    this.quoted = ShownLines.inTextBlocks(source);
  }

  /// Those up to a line.
  ///
  /// @param word how they are marked: `region` or `fold`
  static List<Region> parse(String word, Source source, int last, Problems problems) {
    var all = new Regions(word, source, problems);
    for (int line = 1; line <= last; line++) if (!all.quoted.get(line)) all.line(line);
    for (var region : all.open)
      problems.error(
          source.at(region.lines().first() - 1, 1),
          word + " `" + region.name() + "` has no end",
          "end it with `// end" + word + "`");
    return all.regions;
  }

  private void line(int line) {
    var mark = begin.matcher(source.line(line));
    if (mark.matches()) {
      var name = mark.group(1);
      if (isTaken(name))
        problems.error(
            source.at(line, mark.start(1) + 1),
            "a second " + word + " `" + name + "`",
            "give it a name of its own");
      open.add(new Region(name, new Lines(line + 1, line)));
    } else if (end.matcher(source.line(line)).matches()) end(line);
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
