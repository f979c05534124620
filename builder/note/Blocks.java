package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import note.markdown.Markdown;
import note.markdown.Markdown.Fence;
import snippet.Snippet;
import snippet.SnippetParser;
import snippet.Sources;
import text.Nearest;
import text.Problems;

/// Says what the paragraphs and fences of a note stand for.
final class Blocks {
  private static final String JAVA = "java";
  /// What could be meant as Java: `Java`, `java,norun`, `{.java}`, but `javascript`.
  private static final Pattern LIKE_JAVA =
      Pattern.compile(
          "\\{?\\.?java(?:(?![a-z-]).*|-(?:run|norun|fragment).*)", Pattern.CASE_INSENSITIVE);
  /// What GitHub draws.
  private static final Set<String> DRAWN = Set.of("mermaid", "math", "geojson", "topojson", "stl");
  /// The language of a fence, then how it is checked, then a title; each but the first may be left
  /// out.
  private static final Pattern INFO =
      Pattern.compile("(\\S*)(?:\\s+(?!title=)(\\S+))?(?:\\s+title=\"([^\"]+)\")?\\s*");

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
        blocks.put(
            embedding.paragraph(),
            new Block.Embed(snippet, region, embedding.label(), false, Goal.of(embedding.title())));
    for (var comparison : parsed.text().comparisons()) {
      var snippets = new ArrayList<Snippet>();
      for (var link : comparison.links())
        if (links.target(path, link.url()) instanceof Target.Program(var snippet, _))
          snippets.add(snippet);
      blocks.put(comparison.paragraph(), new Block.Timelines(List.copyOf(snippets)));
    }
    Predictions.mark(parsed.text(), blocks);
    return blocks;
  }

  private static Block with(Sources sources, Block block) {
    return block instanceof Block.Fence(var snippet, var predicted)
        ? new Block.Fence(sources.with(snippet), predicted)
        : block;
  }

  /// What its fences are, which depends on nothing but the text.
  Map<Node, Block> fences() {
    var blocks = new IdentityHashMap<Node, Block>();
    int examples = 0;
    for (var fence : text.fences()) {
      var block = fence(fence);
      if (block instanceof Block.Fence(var snippet, _) && snippet.title().isEmpty())
        block = new Block.Fence(snippet.titled("Example " + ++examples), false);
      blocks.put(fence.node(), block);
    }
    return blocks;
  }

  private Block fence(Fence fence) {
    var language = fence.info().split("\\s+")[0];
    if (!LIKE_JAVA.matcher(language).matches()) return plain(fence, language);
    var info = INFO.matcher(fence.info());
    boolean read = info.matches();
    var way = read ? Objects.requireNonNullElse(info.group(2), "") : fence.info();
    var title = read ? Objects.requireNonNullElse(info.group(3), "") : "";
    boolean known = language.equalsIgnoreCase(JAVA) && (way.isEmpty() || WAYS.contains(way));
    boolean fragment = way.equals("fragment");
    if (!known || fragment && !title.isEmpty()) {
      var near = Nearest.suggest(way, WAYS);
      problems.error(
          fence.place(),
          "a Java fence can't be `" + fence.info() + "`",
          near.isEmpty()
              ? "write `java`, `java norun` or `java fragment`; the first two may have a title:"
                  + " `java title=\"…\"`"
              : near);
      return new Block.Plain(fence.source(), JAVA);
    }
    if (fragment) return new Block.Fragment(fence.source());
    var name =
        path.substring("site/".length(), path.length() - ".md".length()) + ":" + fence.line();
    return new Block.Fence(
        SnippetParser.fence(fence.source(), name, way.equals("norun"), problems).titled(title),
        false);
  }

  private Block plain(Fence fence, String language) {
    if (DRAWN.contains(language.toLowerCase(Locale.ROOT)))
      problems.warn(
          fence.place(),
          "GitHub draws a fence of `" + language + "`, a page shows its text",
          "draw it as an SVG in site/figures/ and show that, or write it in words");
    return new Block.Plain(fence.source(), language);
  }
}
