package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import snippet.Snippet;
import text.Memory;
import text.Shelf;

/// What readings of one notebook have in common: of a file that did not change all that depends on
/// nothing else is kept, and only what notes say of each other is looked at again.
public final class Readings {
  private static final int ADDRESSES_MAX = 200_000;

  final Shelf files = new Shelf();
  final Memory<Snippet> snippets = new Memory<>();
  final Memory<Sheet> sheets = new Memory<>();
  final Memory<Figure> figures = new Memory<>();

  private final Map<Links.Written, Links.Address> addresses = new ConcurrentHashMap<>();

  /// What is known of addresses. Those that are no longer written anywhere are forgotten with all
  /// others when there are too many.
  Map<Links.Written, Links.Address> addresses() {
    if (addresses.size() > ADDRESSES_MAX) addresses.clear();
    return addresses;
  }

  /// A note's file by itself.
  ///
  /// @param fences    the blocks of code, by their nodes
  /// @param addresses of its links, in their order
  record Sheet(
      FrontMatter front, Markdown text, Map<Node, Block> fences, List<Links.Address> addresses) {}
}
