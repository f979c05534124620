package author;

import check.Check;
import check.CheckListener;
import check.Checked;
import expect.ExpectationBlock;
import expect.Verdict;
import expect.Where;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import run.Ending;
import run.Run;
import run.Sample;
import snippet.Expectations;
import snippet.Snippet;
import text.Diff;
import text.Malformed;
import text.Root;
import text.Template;

/// Writes what was seen into exact `Output:` blocks.
public final class Accept {
  /// How often it is run; output that differs is not exact.
  private static final int RUNS = 3;

  private Accept() {}

  /// What became of one snippet: a difference to print, or why it was left as it is.
  public record Accepted(Snippet snippet, boolean changed, String told) {}

  /// Takes over the output of one snippet.
  public static Accepted one(Root root, Snippet snippet, Check.Settings settings)
      throws Malformed, IOException, InterruptedException {
    var expected = snippet.expected();
    var block = expected.flatMap(e -> e.block(ExpectationBlock.Output.class));
    if (block.isEmpty())
      return refused(snippet, "it has no `// Output:` block; only exact output can be taken over");
    var runs = new ArrayList<Run>();
    for (int i = 0; i < RUNS; i++) {
      var checked = check(root, snippet, settings);
      if (checked.verdict() instanceof Verdict.Holds) return refused(snippet, "it holds as it is");
      var unfit = unfit(checked);
      if (unfit.isPresent()) return refused(snippet, unfit.get());
      runs.add(checked.ran().sample());
    }
    var before = block.get().lines().stream().map(Template::shown).toList();
    var updated = Alignment.updated(block.get().lines(), runs.getFirst().lines());
    var rest = expected.get().withOutput(updated.stream().map(Expectations::line).toList());
    for (var run : runs) {
      var verdict = rest.judge(List.of(run), Where.NONE).verdict();
      if (verdict instanceof Verdict.Holds) continue;
      return refused(
          snippet,
          run == runs.getFirst()
              ? "taking over its output would not make it hold: " + verdict.reason()
              : "its output differs from run to run, so it is not exact: capture what varies,"
                  + " `{name:int}`");
    }
    if (updated.equals(before))
      return refused(snippet, "its output is as expected; what fails is a condition or a break");
    var body = new OutputBody(snippet, updated);
    var wrong = body.wrong();
    if (wrong.isPresent()) return refused(snippet, wrong.get());
    body.write(root);
    return new Accepted(snippet, true, difference(snippet, before, updated));
  }

  /// Why what was seen of a program is not the whole of what it prints; empty where it is.
  private static Optional<String> unfit(Checked checked) {
    var run = checked.ran().sample();
    if (run == null || run.ending() instanceof Ending.Refused)
      return Optional.of(
          "it could not be run to its end: "
              + checked.verdict().reason().lines().findFirst().orElse(""));
    return run.cut()
        ? Optional.of(
            ("its output is too large to take over: more than %,d lines, or %,d characters in one;"
                    + " let it print less, or state its output with `...`")
                .formatted(Sample.LINES_MAX, Sample.LINE_MAX))
        : Optional.empty();
  }

  private static Checked check(Root root, Snippet snippet, Check.Settings settings)
      throws Malformed, IOException, InterruptedException {
    return Check.run(root, List.of(snippet.alone()), settings, CheckListener.SILENT).getFirst();
  }

  private static Accepted refused(Snippet snippet, String why) {
    return new Accepted(snippet, false, snippet.name() + ": left as it is: " + why);
  }

  private static String difference(Snippet snippet, List<String> before, List<String> after) {
    var text = new StringBuilder(snippet.path() + ": " + snippet.name());
    for (var line : Diff.shown(before, after)) text.append("\n  ").append(line);
    return text.toString();
  }
}
