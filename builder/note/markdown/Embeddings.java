package note.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import note.markdown.Markdown.Comparison;
import note.markdown.Markdown.Embedding;
import text.Place;
import text.Problems;

/// Finds the paragraphs of a text that stand for programs: nothing but a link, or nothing but links
/// with the title `timeline`.
final class Embeddings {
  /// The title of links whose timelines are drawn one above the other.
  private static final String TIMELINE = "timeline";

  private final Problems problems;
  private final Function<Node, Place> places;
  private final List<Embedding> alone = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();

  Embeddings(Problems problems, Function<Node, Place> places) {
    this.problems = problems;
    this.places = places;
  }

  /// Looks at one paragraph.
  void in(Paragraph paragraph) {
    var links = new ArrayList<Embedding>();
    boolean only = true, compares = false;
    for (var child : paragraph.getChildren())
      if (child instanceof Link link) {
        links.add(embedding(paragraph, link));
        compares |= isTimeline(links.getLast());
      } else only &= child instanceof SoftLineBreak || child instanceof HardLineBreak;
    if (!compares) {
      if (only && links.size() == 1) alone.add(links.getFirst());
    } else if (only && links.stream().allMatch(Embeddings::isTimeline))
      comparisons.add(new Comparison(paragraph, List.copyOf(links)));
    else
      problems.error(
          places.apply(paragraph),
          "timelines stand in a paragraph that has nothing else",
          "write a link a line, each with the title `timeline`: `[Name](NAME.java \"timeline\")`");
  }

  private static boolean isTimeline(Embedding embedding) {
    return embedding.title().equalsIgnoreCase(TIMELINE);
  }

  private Embedding embedding(Paragraph paragraph, Link link) {
    return new Embedding(
        paragraph,
        link.getUrl().unescape(),
        MarkdownReader.plain(link),
        link.getTitle().unescape(),
        places.apply(link));
  }

  /// Those of one link.
  List<Embedding> alone() {
    return List.copyOf(alone);
  }

  /// Those whose timelines are compared.
  List<Comparison> comparisons() {
    return List.copyOf(comparisons);
  }
}
