package note.gfm;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// GitHub's Markdown for flexmark: CommonMark 0.31 with tables, tasks, struck text, bare addresses,
/// footnotes and boxes; beside it definition lists.
///
/// Of flexmark's extensions only those parts are used that do as GitHub does.
public final class Gfm implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {
  /// The syntax, for rendering pages.
  public static final DataHolder SYNTAX =
      new MutableDataSet()
          .set(Parser.EXTENSIONS, List.of(new Gfm(), DefinitionExtension.create()))
          .set(DefinitionExtension.TILDE_MARKER, false)
          .set(Parser.LIST_BLOCK_PARSER, false)
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
          .set(HtmlRenderer.FENCED_CODE_LANGUAGE_CLASS_PREFIX, "language-")
          .toImmutable();

  private static final Parser PARSER = Parser.builder(SYNTAX).build();

  private Gfm() {}

  /// Parses a text; its footnotes are numbered.
  public static Document parse(String text) {
    var tree = PARSER.parse(text);
    Footnotes.number(tree);
    return tree;
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder parser) {
    parser
        .customInlineParserFactory(InlineText::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .customDelimiterProcessor(new Emphases('*'))
        .customDelimiterProcessor(new Emphases('_'))
        .customDelimiterProcessor(new Strikes())
        .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
        .customBlockParserFactory(new BlockStarts.Before())
        .customBlockParserFactory(new BlockStarts.Lists())
        .customBlockParserFactory(new BlockStarts.After());
  }

  @Override
  public void rendererOptions(MutableDataHolder options) {}

  @Override
  public void extend(HtmlRenderer.Builder renderer, String type) {
    TablesExtension.create().extend(renderer, type);
    renderer.nodeRendererFactory(_ -> new GfmRenderer());
  }
}
