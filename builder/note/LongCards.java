package note;

import note.markdown.Markdown.Embedding;
import snippet.ShownLines;
import snippet.Snippet;
import snippet.Snippet.Region;
import text.Place;
import text.Problems;

/// Advice where a card shows so many lines at once that its idea is hard to find among them.
final class LongCards {
  private static final int LINES_MAX = 20;

  private final Problems problems;

  LongCards(Problems problems) {
    this.problems = problems;
  }

  void check(Note note) {
    for (var embedding : note.text().embeddings()) check(note, embedding);
    for (var fence : note.text().fences())
      if (note.block(fence.node()).orElse(null) instanceof Block.Fence(var snippet, _))
        check(snippet, snippet.code(), fence.place());
  }

  private void check(Note note, Embedding embedding) {
    if (note.block(embedding.paragraph()).orElse(null)
        instanceof Block.Embed(var snippet, var region, _, _, _))
      check(snippet, region.map(Region::lines).orElse(snippet.code()), embedding.place());
  }

  private void check(Snippet snippet, Snippet.Lines lines, Place place) {
    if (lines.last() - lines.first() < LINES_MAX) return;
    long shown = ShownLines.count(snippet, lines);
    if (shown > LINES_MAX)
      problems.advise(
          place,
          "`" + snippet.title() + "` shows " + shown + " lines at once",
          "fold all but the idea, with `// fold name` and `// endfold`, or show a region");
  }
}
