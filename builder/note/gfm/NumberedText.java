package note.gfm;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.List;
import java.util.regex.Pattern;

/// A line within the text of a list's item that begins with a number other than 1: it is text, and
/// no list.
final class NumberedText {
  private static final Pattern NUMBER = Pattern.compile("(?!0{0,8}1[.)])\\d{1,9}[.)](?:[ \t].*)?");

  private NumberedText() {}

  static BlockStart start(ParserState state, MatchedBlockParser matched) {
    var lines = matched.getParagraphLines();
    var line = state.getLine().subSequence(state.getNextNonSpaceIndex());
    if (lines == null || lines.isEmpty() || !NUMBER.matcher(line).matches()) return null;
    return BlockStart.of(Paragraphs.of(List.copyOf(lines)))
        .atIndex(state.getNextNonSpaceIndex())
        .replaceActiveBlockParser();
  }
}
