package note.gfm;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/// A line below link definitions that would underline a heading: the definitions are none of its
/// text.
final class SetextStart {
  private static final Pattern UNDERLINE = Pattern.compile("(=+|-+)[ \t]*");
  private static final Pattern BREAK = Pattern.compile("(?:-[ \t]*){3,}");

  private SetextStart() {}

  static BlockStart start(ParserState state, MatchedBlockParser matched) {
    var text = matched.getParagraphContent();
    if (text == null || text.isEmpty() || text.trimStart().charAt(0) != '[') return null;
    var line = state.getLine();
    var rest = line.subSequence(state.getNextNonSpaceIndex());
    if (!UNDERLINE.matcher(rest).matches()) return null;
    int defined = ((InlineText) state.getInlineParser()).definitions(text);
    if (defined == 0) return null;
    var lines = matched.getParagraphLines();
    int ended = 0, length = 0;
    while (ended < lines.size() && length < defined) length += lines.get(ended++).length();
    var definitions = Paragraphs.of(lines.subList(0, ended));
    if (ended == lines.size() && !BREAK.matcher(rest).matches())
      return BlockStart.of(definitions)
          .atIndex(state.getNextNonSpaceIndex())
          .replaceActiveBlockParser();
    return BlockStart.of(definitions, below(lines.subList(ended, lines.size()), rest))
        .atIndex(line.length())
        .replaceActiveBlockParser();
  }

  private static BlockParser below(List<BasedSequence> lines, BasedSequence rest) {
    if (lines.isEmpty()) return new ThematicBreakParser(rest);
    var heading = new HeadingParser(rest.charAt(0) == '=' ? 1 : 2);
    var block = (Heading) heading.getBlock();
    block.setText(Paragraphs.content(lines).trim());
    block.setClosingMarker(rest.trim());
    block.setCharsFromContent();
    return heading;
  }
}
