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
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Tries whether a line begins a block of ours. Flexmark sorts factories by their classes, so that
/// there is one for what is tried before CommonMark's blocks, one for lists, and one for what is
/// tried after all.
abstract class BlockStarts implements CustomBlockParserFactory {
  /// What is indented so far is code, or text that goes on.
  private static final int CODE_INDENT = 4;

  private static final Set<Class<?>> COMMON =
      Set.of(
          HeadingParser.Factory.class,
          FencedCodeBlockParser.Factory.class,
          HtmlBlockParser.Factory.class,
          ThematicBreakParser.Factory.class,
          Lists.class,
          IndentedCodeBlockParser.Factory.class);

  /// What begins at a line; null where nothing does.
  @FunctionalInterface
  interface Start {
    BlockStart of(ParserState state, MatchedBlockParser matched);
  }

  abstract Start start(DataHolder options);

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
    var start = start(options);
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        return state.getIndent() < CODE_INDENT ? start.of(state, matched) : null;
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
    Start start(DataHolder options) {
      return (state, matched) ->
          Stream.<Supplier<BlockStart>>of(
                  () -> SetextStart.start(state, matched),
                  () -> FenceStart.start(state),
                  () -> FootnoteText.start(state),
                  () -> NumberedText.start(state, matched))
              .map(Supplier::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    }
  }

  /// Flexmark's lists, but that a line that is indented as code begins no item.
  static final class Lists extends BlockStarts {
    private static final CustomBlockParserFactory FLEXMARKS = new ListBlockParser.Factory();

    @Override
    public Set<Class<?>> getAfterDependents() {
      return FLEXMARKS.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return FLEXMARKS.getBeforeDependents();
    }

    @Override
    Start start(DataHolder options) {
      return FLEXMARKS.apply(options)::tryStart;
    }
  }

  /// Tables.
  static final class After extends BlockStarts {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return COMMON;
    }

    @Override
    Start start(DataHolder options) {
      return TableText::start;
    }
  }
}
