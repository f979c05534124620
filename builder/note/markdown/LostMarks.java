package note.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import note.gfm.AlertMark;
import note.gfm.Footnotes;
import note.gfm.TableCells;
import snippet.JavaProgram;
import text.Place;
import text.Problems;

/// Warns of what a writer meant and a reader would not get: marks that stay marks, notes that
/// nobody is led to, and what GitHub draws and a page does not.
final class LostMarks {
  private static final Pattern FULL_REFERENCE =
      Pattern.compile(
          "(?<!\\\\)!?(\\[(?:[^\\\\\\[\\]\\n"
              + "]|\\\\.){1,200}+])(\\[(?:[^\\\\\\[\\]\\n"
              + "]|\\\\.){0,200}+])");
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^[ >]{0,40}+(\\[[^]\\[^\\\\\\n][^]\\[\\\\\\n]{0,200}+]:)[ \\t]+\\S");
  private static final Pattern BOX = Pattern.compile("\\[![A-Za-z]{1,20}]");
  private static final Pattern FORMULA =
      Pattern.compile(
          "(?<![\\w\\\\$])(?:\\$\\$(?=\\s*[^\\s$])(?:[^$\\\\\\n"
              + "]|\\\\.|\\n"
              + "(?![ \\t]*\\n"
              + ")){1,2000}+\\$\\$|\\$`[^`\\n"
              + "]{1,500}+`\\$|\\$(?=[^\\s$])(?:[^$\\\\\\n"
              + "]|\\\\.){1,500}+(?<!\\s)\\$(?![\\w$]))");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<![\\w:/`]):(?:[+-]1|100|[a-z][a-z0-9]{2,30}(?:[_-][a-z0-9]{1,30}){0,5}):(?![\\w:/])");

  /// What other makers of sites draw, or put in: GitHub shows it as it is written, as a page does.
  private static final List<OfOthers> OF_OTHERS =
      List.of(
          new OfOthers(
              Pattern.compile("(?m)^ {0,3}(?::::+ ?\\{?[a-z]{2,20}|(?:!!!|\\?\\?\\?) [a-z]{2,20})"),
              "a box is a quotation that begins with a line `> [!NOTE]`"),
          new OfOthers(
              Pattern.compile("\\{\\{[#<%][^}\\n]{0,200}}}|\\{%[^%\\n]{0,200}%}"),
              "a program is shown by a paragraph that is nothing but a link to it"),
          new OfOthers(
              Pattern.compile("(?<!\\\\)\\[\\[[A-Za-z][^]\\[\\n]{0,100}]](?![(\\[])"),
              "a link is `[text](note.md)`; where brackets are meant, write `\\[`"),
          new OfOthers(
              Pattern.compile("(?m)^\\[(?:TOC|toc)]$"),
              "leave it out: a page has its contents beside it"));

  /// A mark of another maker's of sites, and what to write in its place.
  private record OfOthers(Pattern mark, String remedy) {}

  /// A quote of an outcome that a quote can't have.
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<!\\\\)\\{[A-Za-z_$][\\w$]*\\.(?:count|schedules)\\((?![^(){}]{0,2000}\\)\\})");
  private static final Pattern BLANK_IN_ADDRESS =
      Pattern.compile(
          "!?\\[[^]\\[\\n]{0,200}]\\([^()\\s\"'<>]{1,200}(?: [^()\\s\"'<>]{1,200}){1,20}\\)");

  private final Problems problems;
  private final IntFunction<Place> at;

  LostMarks(Problems problems, IntFunction<Place> at) {
    this.problems = problems;
    this.at = at;
  }

  /// Looks at one node.
  void in(Node node) {
    switch (node) {
      case Footnote note when !note.isDefined() ->
          warn(
              note,
              "there is no footnote `" + note.getChars() + "`",
              "write it, `" + note.getChars() + ": …`; where brackets are meant, write `\\[`");
      case FootnoteBlock text when !Footnotes.isUsed(text) ->
          warn(
              text,
              "nothing refers to the footnote `[^" + text.getText() + "]`: it isn't shown",
              "refer to it, once it is the only one of its name, or leave it out");
      case Link link when link.getFirstChild() == null ->
          warn(link, "a link without a text: nobody sees it", "write `[where it leads](address)`");
      case TableRow row -> cut(row);
      case IndentedCodeBlock block -> unchecked(block, block.getContentLines());
      case FencedCodeBlock fence when fence.getInfo().isBlank() ->
          unchecked(fence, fence.getContentLines());
      case Paragraph first -> box(first);
      default -> {}
    }
  }

  private void unchecked(Node code, List<BasedSequence> lines) {
    if (JavaProgram.isOne(String.join("", lines)))
      warn(
          code,
          "a Java program that is neither checked nor run",
          "put it in a fence that begins with \"```java\"; by `java norun` it is only compiled,"
              + " by `java fragment` only coloured");
  }

  private void cut(TableRow row) {
    var quote = ValueQuote.in(row.getChars().toString());
    while (quote.find())
      if (ValueQuote.endsCell(quote))
        problems.warn(
            at.apply(row.getStartOffset() + quote.start()),
            "the bar in `" + quote.group() + "` ends a cell",
            "a bar within a cell is written `\\|`");
    int shown = 0;
    for (var _ : row.getChildren()) shown++;
    var cells = TableCells.of(row.getChars());
    for (int i = shown; i < cells.size(); i++)
      if (!cells.get(i).isEmpty()) {
        problems.warn(
            at.apply(cells.get(i).getStartOffset()),
            "left out of the page: a cell more than the table's head has",
            "a bar within a cell is written `\\|`, in code too");
        return;
      }
  }

  private void box(Paragraph first) {
    boolean begins = first.getParent() instanceof BlockQuote && first.getPrevious() == null;
    if (!begins || first.getFirstChild() instanceof AlertMark) return;
    var mark = BOX.matcher(first.getChars());
    if (mark.lookingAt())
      warn(
          first,
          "`" + mark.group() + "` makes no box here, nor on GitHub",
          AlertMark.isOne(mark.group())
              ? "it stands alone on the first line of a quotation with more lines, in no list"
              : "there are `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` and `[!CAUTION]`");
  }

  /// Looks at the whole text.
  ///
  /// @param code   where it isn't looked at
  /// @param linked where links are
  void in(String text, BitSet code, BitSet linked) {
    references(text, code, linked);
    definitions(text, code, linked);
    each(
        FORMULA,
        text,
        code,
        _ -> "GitHub sets what is between `$` as a formula, a page shows it as it is written",
        "write it as text, such as 2ⁿ, or draw it as an SVG; for a dollar write `\\$`");
    each(
        SHORTCODE,
        text,
        code,
        found -> "GitHub shows `" + found + "` as an emoji, a page as it is written",
        "write the character itself; where colons are meant, put it in backticks");
    each(
        COUNTED,
        text,
        code,
        found -> "`" + found + "` quotes nothing, and stays as it is",
        "it ends with `)}`, and an outcome with brackets or braces can't be quoted: another row"
            + " can");
    each(
        BLANK_IN_ADDRESS,
        text,
        code,
        found -> "`" + found + "` is no link: a blank ends its address",
        "put the address in `<` and `>`, or write %20 for a blank");
    for (var other : OF_OTHERS)
      each(
          other.mark,
          text,
          code,
          found -> "`" + found.strip() + "` stays as it is, here and on GitHub",
          other.remedy);
  }

  private void references(String text, BitSet code, BitSet linked) {
    var found = FULL_REFERENCE.matcher(text);
    while (found.find()) {
      if (code.get(found.start()) || linked.get(found.start()) || linked.get(found.end() - 1))
        continue;
      var label = found.group(2).equals("[]") ? found.group(1) : found.group(2);
      problems.warn(
          at.apply(found.start()),
          "`" + found.group() + "` stays as it is: there is no `" + label + "`",
          "define it, `" + label + ": address`; where brackets are meant, write `\\[`");
    }
  }

  private void definitions(String text, BitSet code, BitSet linked) {
    var found = DEFINITION.matcher(text);
    while (found.find())
      if (!code.get(found.start(1)) && !linked.get(found.start(1)))
        problems.warn(
            at.apply(found.start(1)),
            "`" + found.group(1) + "` defines nothing: it isn't alone",
            "leave an empty line above it, and nothing behind the address but a title in quotes");
  }

  private void each(
      Pattern pattern, String text, BitSet code, UnaryOperator<String> wrong, String remedy) {
    var found = pattern.matcher(text);
    while (found.find())
      if (!code.get(found.start()))
        problems.warn(at.apply(found.start()), wrong.apply(found.group()), remedy);
  }

  private void warn(Node node, String wrong, String remedy) {
    problems.warn(at.apply(node.getStartOffset()), wrong, remedy);
  }
}
