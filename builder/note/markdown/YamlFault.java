package note.markdown;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import text.Place;
import text.Problems;
import text.Source;

/// What makes a front matter no YAML, told once, where it began, and with what mends it.
record YamlFault(Source yaml, MarkedYAMLException fault) {
  /// A line whose value begins with a quote that isn't closed in it.
  private static final Pattern OPEN_QUOTE =
      Pattern.compile("(\\s*(?:[\\w-]+:|-)\\s+)(?:\"(?:[^\"\\\\]|\\\\.)*|'(?:[^']|'')*)");

  /// A value that begins with what means something else to YAML.
  private static final Pattern BEGINS_OTHERWISE =
      Pattern.compile("(\\s*(?:[\\w-]+:|-)\\s+)[`@%&*!].*");

  void tell(Problems problems) {
    for (int line = 1; line <= yaml.lines().size(); line++) {
      var open = OPEN_QUOTE.matcher(yaml.line(line));
      if (!open.matches()) continue;
      problems.error(
          yaml.at(line, open.end(1) + 1),
          "the front matter is no YAML: the quote that opens here isn't closed in its line",
          "close it, or leave both quotes out");
      return;
    }
    problems.error(place(), "the front matter is no YAML: " + words(), remedy());
  }

  /// Where it began: of a list or a map that isn't closed, where that was opened.
  private Place place() {
    var context = fault.getContext() == null ? "" : fault.getContext();
    boolean open =
        context.contains("flow")
            && fault.getProblemMark() != null
            && fault.getProblemMark().getLine() > fault.getContextMark().getLine();
    int line = fault.getProblemMark() == null ? 0 : fault.getProblemMark().getLine() + 1;
    var begins = BEGINS_OTHERWISE.matcher(yaml.line(line));
    if (begins.matches()) return yaml.at(line, begins.end(1) + 1);
    Mark mark =
        open || fault.getProblemMark() == null ? fault.getContextMark() : fault.getProblemMark();
    return mark == null ? yaml.at(1, 1) : yaml.at(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private String said() {
    return String.valueOf(fault.getProblem());
  }

  /// YAML's own words, without the advice it adds of its own.
  private String words() {
    return said().contains("(TAB)")
        ? "a tab can't stand here"
        : said().replaceFirst("\\. ?\\(.*", "");
  }

  private String remedy() {
    var line = yaml.line(place().line());
    int at = place().column() - 1;
    char there = at < line.length() ? line.charAt(at) : ' ';
    if (there == '\t' || line.startsWith("\t")) return "indent with blanks, not with tabs";
    if ("`@%&*!".indexOf(there) >= 0 || "|>?{}[],#".indexOf(there) >= 0 && said().contains("token"))
      return "put a text that begins with "
          + (there == '`' ? "a backtick" : "`" + there + "`")
          + " in quotes";
    if (there == '[' || there == '{') return "close the bracket that opens here";
    if (said().contains("mapping values") && line.startsWith(" "))
      return "begin the key where its line begins";
    if (said().contains("mapping values")) return "put a text with `: ` in it in quotes";
    return "write `key: text`, a key a line; put a text with `: ` or `#` in it in quotes";
  }
}
