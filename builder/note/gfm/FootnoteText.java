package note.gfm;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.regex.Pattern;

/// The text of a footnote: `[^1]: …` and what is indented below it.
final class FootnoteText extends AbstractBlockParser {
  private static final Pattern OPENING = Pattern.compile("\\[\\^([^]\\s]+)]:[ \t]*");
  private static final int INDENT = 4;

  private final FootnoteBlock block = new FootnoteBlock();

  static BlockStart start(ParserState state) {
    int from = state.getNextNonSpaceIndex();
    var line = state.getLine().subSequence(from);
    var opening = OPENING.matcher(line);
    if (!opening.lookingAt()) return null;
    var footnote = new FootnoteText();
    footnote.block.setOpeningMarker(line.subSequence(0, 2));
    footnote.block.setText(line.subSequence(opening.start(1), opening.end(1)));
    footnote.block.setClosingMarker(line.subSequence(opening.end(1), opening.end(1) + 2));
    return BlockStart.of(footnote).atIndex(from + opening.end());
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser child, Block childBlock) {
    return !(childBlock instanceof FootnoteBlock);
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank())
      return block.getFirstChild() == null
          ? BlockContinue.none()
          : BlockContinue.atIndex(state.getNextNonSpaceIndex());
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  @Override
  public void parseInlines(com.vladsch.flexmark.parser.InlineParser inlines) {}
}
