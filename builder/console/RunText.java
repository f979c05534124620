package console;

import check.Checked;
import expect.Judgement.Counted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import run.OutputLine;
import run.Run;
import text.Columns;
import text.HiddenText;

/// What a snippet did, drawn for a terminal: each line with the thread that printed it, outcomes as
/// bars.
public final class RunText {
  private static final int TIME_WIDTH = 10;
  private static final int BAR = 30;

  private final boolean color;
  private final boolean withSample;
  private final Map<String, Integer> lanes = new LinkedHashMap<>();

  /// @param color      mark threads by colour as well
  /// @param withSample show a run, too
  public RunText(boolean color, boolean withSample) {
    this.color = color;
    this.withSample = withSample;
  }

  /// The lines to print.
  public List<String> lines(Checked checked) {
    var lines = new ArrayList<String>();
    var sample = withSample ? checked.ran().sample() : null;
    if (sample != null && !sample.output().isEmpty()) {
      int width = sample.output().stream().mapToInt(line -> line.thread().length()).max().orElse(0);
      for (var line : sample.output()) lines.add(line(line, width));
      if (sample.cut()) lines.add("… more was printed");
    }
    if (sample != null && !sample.error().isBlank())
      sample.error().lines().forEach(line -> lines.add("stderr │ " + HiddenText.shown(line)));
    if (sample != null && !sample.ending().ordinary()) ended(sample, lines);
    if (!checked.ran().outcomes().isEmpty()) outcomes(checked, lines);
    checked
        .ran()
        .values()
        .forEach((name, value) -> lines.add(name + " = " + HiddenText.shown(value)));
    return lines;
  }

  /// How a run ended, and of a deadlock who waits for what.
  static void ended(Run run, List<String> lines) {
    lines.add("it " + HiddenText.shown(run.ending().words()));
    for (var seen : run.deadlocked())
      if (!seen.waits().isEmpty())
        lines.add("  " + HiddenText.shown(seen.name() + " waits " + seen.waits()));
  }

  private String line(OutputLine line, int width) {
    var time = Columns.right(line.nanos() < 0 ? "" : Millis.hundredths(line.nanos()), TIME_WIDTH);
    return time + "  " + who(line.thread()).shown(width) + " " + HiddenText.shown(line.text());
  }

  private ThreadLabel who(String thread) {
    int lane =
        switch (thread) {
          case "unknown" -> -1;
          case "main" -> 0;
          default -> lanes.computeIfAbsent(thread, _ -> lanes.size() + 1);
        };
    return new ThreadLabel(lane, thread.startsWith("virtual-"), thread, color);
  }

  private static void outcomes(Checked checked, List<String> lines) {
    long total = Math.max(1, checked.ran().outcomes().stream().mapToLong(Counted::count).sum());
    int width =
        checked.ran().outcomes().stream().mapToInt(o -> Columns.width(o.outcome())).max().orElse(0);
    for (var o : checked.ran().outcomes()) {
      int bar = (int) Math.ceil((double) BAR * o.count() / total);
      lines.add(
          "%s  %-11s  %7d  %5.1f %%  %s"
              .formatted(
                  Columns.left(HiddenText.shown(o.outcome()), width),
                  o.grade().word(),
                  o.count(),
                  100.0 * o.count() / total,
                  "█".repeat(bar))
              .stripTrailing());
    }
  }
}
