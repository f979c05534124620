package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.markdown.FrontMatter;
import note.markdown.Markdown;
import snippet.Snippet;

/// One Markdown file under `site/`; becomes one page, or a part of one.
///
/// @param path    relative to the root, with `/`
/// @param page    the page it is on, relative to the site, with `/`
/// @param folder  of `site/` it lies in: its part
/// @param blocks  what some nodes of its tree stand for
/// @param settled what it says of claims
public record Note(
    String path,
    String page,
    String folder,
    FrontMatter front,
    Markdown text,
    Map<Node, Block> blocks,
    List<Settled> settled) {
  public Note {
    var copy = new IdentityHashMap<Node, Block>(blocks); // nodes are no values
    blocks = java.util.Collections.unmodifiableMap(copy);
    settled = List.copyOf(settled);
  }

  /// A note is no other note, as the nodes of its tree are no others.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /// Its title as it is written: plain text, but for code in backticks and value quotes.
  public String title() {
    return front.title().text();
  }

  /// What it is about in a sentence, for lists of notes: its summary, else its question.
  public String summary() {
    return (front.summary().isEmpty() ? front.question() : front.summary()).text();
  }

  /// What a node stands for; empty where it is prose.
  public Optional<Block> block(Node node) {
    return Optional.ofNullable(blocks.get(node));
  }

  /// The programs it shows, each once, in their order.
  public List<Snippet> programs() {
    var programs = new java.util.LinkedHashSet<Snippet>();
    for (var embedding : text.embeddings())
      if (blocks.get(embedding.paragraph()) instanceof Block.Embed(var snippet, _, _, _, _))
        programs.add(snippet);
    for (var fence : text.fences())
      if (blocks.get(fence.node()) instanceof Block.Fence(var snippet, _)) programs.add(snippet);
    return List.copyOf(programs);
  }

  /// The goal that it sets for a program first.
  public Optional<Goal> goal(Snippet snippet) {
    return embedded().stream()
        .map(blocks::get)
        .filter(block -> block instanceof Block.Embed(var shown, _, _, _, _) && shown == snippet)
        .flatMap(block -> ((Block.Embed) block).goal().stream())
        .findFirst();
  }

  /// The paragraphs that stand for programs.
  public List<Node> embedded() {
    return text.embeddings().stream()
        .map(Markdown.Embedding::paragraph)
        .filter(blocks::containsKey)
        .toList();
  }

  /// What is settled by this quotation; empty where it settles nothing.
  public Optional<Settled> settledBy(Node quote) {
    return settled.stream().filter(s -> s.quote() == quote).findFirst();
  }

  /// Has its page this anchor?
  boolean hasAnchor(String anchor) {
    return text.headings().stream().anyMatch(h -> h.id().equals(anchor))
        || text.anchors().contains(anchor)
        || programs().stream().anyMatch(s -> isAnchorOf(s, anchor));
  }

  private static boolean isAnchorOf(Snippet snippet, String anchor) {
    if (!anchor.startsWith(snippet.name())) return false;
    var rest = anchor.substring(snippet.name().length());
    if (rest.isEmpty()) return true;
    if (!rest.matches("-\\d{1,7}")) return false;
    int line = Integer.parseInt(rest.substring(1));
    return line >= snippet.code().first() && line <= snippet.code().last() && !snippet.isMark(line);
  }
}
