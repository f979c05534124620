package snippet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import snippet.Snippet.Lines;
import snippet.Snippet.Region;
import text.Problems;
import text.Source;

/// Finds the regions that notes may show by themselves. No page shows the lines that mark them, so
/// only a comment is a mark: a line of a text block is what the program says.
final class Regions {
  private static final Pattern BEGIN = Pattern.compile("\\s*//\\s*region\\s+(\\S+)\\s*");
  private static final Pattern END = Pattern.compile("\\s*//\\s*endregion\\b.*");

  private final Source source;
  private final Problems problems;
  private final BitSet quoted = new BitSet();
  private final List<Region> regions = new ArrayList<>();
  private final List<Region> open = new ArrayList<>();

  private Regions(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
    if (source.text().contains("\"\"\"")) JavaText.eachPart(source.text(), this::quote);
  }

  /// The regions up to a line.
  static List<Region> parse(Source source, int end, Problems problems) {
    var all = new Regions(source, problems);
    for (int line = 1; line <= end; line++) if (!all.quoted.get(line)) all.line(line);
    for (var region : all.open)
      problems.error(
          source.at(region.lines().first() - 1, 1),
          "region `" + region.name() + "` has no end",
          "end it with `// endregion`");
    return all.regions;
  }

  /// The lines of a literal but its first, before which there may be a comment's.
  private void quote(JavaText.Part part, int from, int to) {
    if (part == JavaText.Part.LITERAL)
      quoted.set(source.atOffset(from).line() + 1, source.atOffset(to).line() + 1);
  }

  private void line(int line) {
    var begin = BEGIN.matcher(source.line(line));
    if (begin.matches()) {
      var name = begin.group(1);
      if (isTaken(name))
        problems.error(
            source.at(line, begin.start(1) + 1),
            "a second region `" + name + "`",
            "give it a name of its own");
      open.add(new Region(name, new Lines(line + 1, line)));
    } else if (END.matcher(source.line(line)).matches()) end(line);
  }

  private boolean isTaken(String name) {
    return regions.stream().anyMatch(r -> r.name().equals(name))
        || open.stream().anyMatch(r -> r.name().equals(name));
  }

  private void end(int line) {
    if (open.isEmpty()) {
      problems.error(
          source.at(line, 1), "`// endregion` without a region", "begin one with `// region name`");
      return;
    }
    var region = open.removeLast();
    regions.add(new Region(region.name(), new Lines(region.lines().first(), line - 1)));
  }
}
