package note;

import expect.ReachableOutcome;
import expect.ReachableOutcome.Stated;
import java.util.List;
import java.util.stream.Collectors;
import note.markdown.Markdown.Embedding;
import run.MemoryModel;
import snippet.Snippet;
import text.Problems;

/// Every goal must be an outcome that its program is checked to reach.
final class GoalCheck {
  private static final String FORM =
      "write `goal: OUTCOME`, `goal under tso: OUTCOME` or `goal in fewest switches: OUTCOME`";

  private final Problems problems;

  GoalCheck(Problems problems) {
    this.problems = problems;
  }

  void check(Note note) {
    for (var embedding : note.text().embeddings())
      if (Goal.isMeant(embedding.title())
          && note.block(embedding.paragraph()).orElse(null)
              instanceof Block.Embed(var snippet, var region, _, _, var goal)) {
        if (region.isPresent())
          problems.error(
              embedding.place(), "a part of a program has no goal", "set it where all is shown");
        else if (goal.isEmpty())
          problems.error(embedding.place(), "`" + embedding.title() + "` is no goal", FORM);
        else check(goal.get(), snippet, embedding);
      }
  }

  private void check(Goal goal, Snippet snippet, Embedding at) {
    var name = "`" + snippet.name() + "`";
    if (!snippet.explores()) {
      problems.error(
          at.place(), name + " is not explored, so it has no goal", "state its `// Schedules:`");
      return;
    }
    var stated =
        snippet.expected().map(e -> ReachableOutcome.stated(e, goal.under())).orElse(List.of());
    var row = stated.stream().filter(s -> s.shown().equals(goal.outcome())).findFirst();
    var header =
        "`// Schedules"
            + (goal.under() == MemoryModel.SC ? "" : " under " + goal.under().word())
            + ":`";
    if (row.isEmpty())
      problems.error(
          at.place(),
          name + " states no outcome `" + goal.outcome() + "` to be the goal",
          stated.isEmpty()
              ? "state it in " + header
              : "its rows are: "
                  + stated.stream().map(Stated::shown).collect(Collectors.joining(" · ")));
    else if (!row.get().reached())
      problems.error(
          at.place(),
          name + " doesn't say that a schedule reaches `" + goal.outcome() + "`",
          "a goal is a row of " + header + " with a count");
  }
}
