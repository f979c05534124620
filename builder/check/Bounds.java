package check;

import expect.Judgement;
import expect.Verdict;
import run.Sample;

/// Bounds on what is kept of a judgement: outputs of many KB stand in its reasons and outcomes
/// whole.
final class Bounds {
  private static final int REASON_LINES_MAX = 500;

  private Bounds() {}

  /// The judgement as it can be kept and shown.
  static Judgement of(Judgement j) {
    var verdict =
        j.verdict() instanceof Verdict.Fails(var reasons, var onlyWhere)
            ? new Verdict.Fails(reasons.stream().map(Bounds::clipLines).toList(), onlyWhere)
            : j.verdict();
    var outcomes =
        j.outcomes().stream()
            .map(
                o -> new Judgement.Counted(Sample.clip(o.outcome()), o.grade(), o.count(), o.why()))
            .toList();
    return new Judgement(verdict, outcomes, j.values());
  }

  private static String clipLines(String text) {
    var lines = text.lines().limit(REASON_LINES_MAX + 1L).map(Sample::clip).toList();
    return lines.size() <= REASON_LINES_MAX
        ? String.join("\n", lines)
        : String.join("\n", lines.subList(0, REASON_LINES_MAX)) + "\n…";
  }
}
