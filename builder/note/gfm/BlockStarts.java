package note.gfm;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/// Tries whether a line begins a block of ours. Flexmark sorts factories by their classes, so that
/// there is one for what is tried before CommonMark's blocks, and one for what is tried after them.
abstract class BlockStarts implements CustomBlockParserFactory {
  private static final Set<Class<?>> COMMON =
      Set.of(
          HeadingParser.Factory.class,
          FencedCodeBlockParser.Factory.class,
          HtmlBlockParser.Factory.class,
          ThematicBreakParser.Factory.class,
          ListBlockParser.Factory.class,
          IndentedCodeBlockParser.Factory.class);

  /// What begins here; null where nothing does.
  abstract BlockStart start(ParserState state, MatchedBlockParser matched);

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return state.getIndent() < 4 ? start(state, matched) : null;
      }
    };
  }

  /// Headings below definitions, fences of tildes, footnotes, numbers that begin no list.
  static final class Before extends BlockStarts {
    @Override
    public Set<Class<?>> getBeforeDependents() {
      return COMMON;
    }

    @Override
    BlockStart start(ParserState state, MatchedBlockParser matched) {
      var heading = SetextStart.start(state, matched);
      if (heading != null) return heading;
      var fence = FenceStart.start(state);
      if (fence != null) return fence;
      var footnote = FootnoteText.start(state);
      return footnote != null ? footnote : NumberedText.start(state, matched);
    }
  }

  /// Tables.
  static final class After extends BlockStarts {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return COMMON;
    }

    @Override
    BlockStart start(ParserState state, MatchedBlockParser matched) {
      return TableText.start(state, matched);
    }
  }
}
