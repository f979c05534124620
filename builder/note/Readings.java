package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import note.markdown.FrontMatter;
import note.markdown.Markdown;
import snippet.Snippet;
import text.FileCache;
import text.ParseCache;

/// What readings of one notebook have in common: of a file that did not change all that depends on
/// nothing else is kept, and only what notes say of each other is looked at again.
public final class Readings {
  private static final int ADDRESSES_MAX = 200_000;

  final FileCache files = new FileCache();
  final ParseCache<Snippet> snippets = new ParseCache<>();
  final ParseCache<ParsedNote> parsedNotes = new ParseCache<>();
  final ParseCache<Figure> figures = new ParseCache<>();

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
  record ParsedNote(
      FrontMatter front, Markdown text, Map<Node, Block> fences, List<Links.Address> addresses) {}
}
