package note;

import note.markdown.Markdown.Embedding;
import snippet.Snippet;
import text.Problems;

/// What is to be drawn one above the other must be programs that are traced.
final class ComparisonCheck {
  private final Problems problems;

  ComparisonCheck(Problems problems) {
    this.problems = problems;
  }

  void check(String path, Note note, Links links) {
    for (var comparison : note.text().comparisons())
      for (var link : comparison.links())
        if (links.target(path, link.url()) instanceof Target.Program(var snippet, var region)) {
          if (region.isPresent())
            problems.error(
                link.place(), "a part of a program has no timeline", "link the whole program");
          else check(snippet, link);
        } else
          problems.error(
              link.place(), "only a program has a timeline", "link a file under snippets/");
  }

  private void check(Snippet snippet, Embedding link) {
    if (!snippet.directives().timeline())
      problems.error(
          link.place(),
          "`" + snippet.name() + "` has no timeline",
          "write `//TIMELINE` into its head");
  }
}
