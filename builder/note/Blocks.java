package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import note.markdown.Markdown;
import note.markdown.Markdown.Fence;
import snippet.SnippetParser;
import snippet.Sources;
import text.Nearest;
import text.Problems;

/// Says what the paragraphs and fences of a note stand for.
final class Blocks {
  private static final String JAVA = "java";
  private static final List<String> WAYS = List.of("norun", "fragment");

  private final String path;
  private final Markdown text;
  private final Problems problems;

  Blocks(String path, Markdown text, Problems problems) {
    this.path = path;
    this.text = text;
    this.problems = problems;
  }

  /// The blocks of a note's file, with the programs that it embeds.
  static Map<Node, Block> all(
      String path, Links links, Readings.ParsedNote parsed, Sources sources) {
    var blocks = new IdentityHashMap<Node, Block>(parsed.fences());
    blocks.replaceAll((_, block) -> with(sources, block));
    for (var embedding : parsed.text().embeddings())
      if (links.target(path, embedding.url()) instanceof Target.Program(var snippet, var region))
        blocks.put(embedding.paragraph(), new Block.Embed(snippet, region, embedding.label()));
    return blocks;
  }

  private static Block with(Sources sources, Block block) {
    return block instanceof Block.Fence(var snippet)
        ? new Block.Fence(sources.with(snippet))
        : block;
  }

  /// What its fences are, which depends on nothing but the text.
  Map<Node, Block> fences() {
    var blocks = new IdentityHashMap<Node, Block>();
    for (var fence : text.fences()) blocks.put(fence.node(), fence(fence));
    return blocks;
  }

  private Block fence(Fence fence) {
    var words = List.of(fence.info().split("\\s+"));
    if (!words.getFirst().equals(JAVA)) return new Block.Plain(fence.source(), words.getFirst());
    var way = words.size() == 1 ? "" : words.get(1);
    if (words.size() > 2 || !way.isEmpty() && !WAYS.contains(way)) {
      var near = Nearest.suggest(way, WAYS);
      problems.error(
          fence.place(),
          "a Java fence can't be `" + fence.info() + "`",
          near.isEmpty() ? "write `java`, `java norun` or `java fragment`" : near);
      return new Block.Plain(fence.source(), JAVA);
    }
    if (way.equals("fragment")) return new Block.Fragment(fence.source());
    var name =
        path.substring("site/".length(), path.length() - ".md".length()) + ":" + fence.line();
    return new Block.Fence(
        SnippetParser.fence(fence.source(), name, way.equals("norun"), problems));
  }
}
