package note.gfm;

import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/// Lines of a paragraph that turned out to be more than one block.
final class Paragraphs {
  private Paragraphs() {}

  /// A paragraph of these lines.
  static ParagraphParser of(List<BasedSequence> lines) {
    var paragraph = new ParagraphParser();
    for (var line : lines) paragraph.getBlockContent().add(line, 0);
    return paragraph;
  }

  /// The lines as one text.
  static BasedSequence content(List<BasedSequence> lines) {
    var content = new BlockContent();
    for (var line : lines) content.add(line, 0);
    return content.getContents();
  }
}
