package note.gfm;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;

/// A fence of tildes, which may have tildes in what follows the opening ones: flexmark wants none.
final class FenceStart {
  private FenceStart() {}

  static BlockStart start(ParserState state) {
    int from = state.getNextNonSpaceIndex();
    var line = state.getLine();
    int length = line.countLeading(c -> c == '~', from);
    if (length < 3) return null;
    var fence =
        new FencedCodeBlockParser(state.getProperties(), '~', length, state.getIndent(), from);
    ((FencedCodeBlock) fence.getBlock()).setOpeningMarker(line.subSequence(from, from + length));
    return BlockStart.of(fence).atIndex(from + length);
  }
}
