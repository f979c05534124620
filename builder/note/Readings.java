package note;

import java.util.Map;
import com.vladsch.flexmark.util.ast.Node;
import snippet.Snippet;
import text.Memory;
import text.Shelf;

/// What readings of one notebook have in common: of a file that did not change all that depends on
/// nothing else is kept, and only what notes say of each other is looked at again.
public final class Readings {
  final Shelf files = new Shelf();
  final Memory<Snippet> snippets = new Memory<>();
  final Memory<Sheet> sheets = new Memory<>();

  /// A note's file by itself.
  ///
  /// @param fences the blocks of code, by their nodes
  record Sheet(FrontMatter front, Markdown text, Map<Node, Block> fences) {}
}
