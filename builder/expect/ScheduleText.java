package expect;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import run.Explored;
import run.MemoryModel;
import run.ThreadNames;
import text.Columns;

/// A schedule as text: a line a step, a column a thread.
public final class ScheduleText {
  /// The longest that is shown whole; of a longer one the middle is left out.
  private static final int STEPS_MAX = 40;
  private static final int COLUMN_MIN = 8;
  private static final int COLUMN_MAX = 30;
  private static final int SOURCE_MAX = 50;

  private ScheduleText() {}

  /// The threads of a schedule, as they come in the program: main, then its children.
  public static List<String> threads(List<Explored.Step> steps) {
    return steps.stream().map(Explored.Step::thread).distinct().sorted(ThreadNames.ORDER).toList();
  }

  /// The lines to print.
  ///
  /// @param source the text of a line of the program; an empty one where its number will do
  public static List<String> lines(List<Explored.Step> steps, IntFunction<String> source) {
    var threads = threads(steps);
    int width = COLUMN_MIN;
    for (var step : steps) width = Math.max(width, step.text().length());
    for (var thread : threads) width = Math.max(width, thread.length());
    width = Math.min(width, COLUMN_MAX);
    var lines = new ArrayList<String>();
    var head = new StringBuilder("     ");
    for (var thread : threads) head.append(cell(thread, width));
    if (!steps.isEmpty()) lines.add(head.toString().stripTrailing());
    for (int i = 0; i < steps.size(); i++) {
      boolean out = steps.size() > STEPS_MAX && i >= STEPS_MAX / 2;
      if (out && i < steps.size() - STEPS_MAX / 2) {
        if (i == STEPS_MAX / 2) lines.add("  … " + (steps.size() - STEPS_MAX) + " more steps");
        continue;
      }
      var step = steps.get(i);
      var line = new StringBuilder("%3d  ".formatted(i + 1));
      for (var thread : threads)
        line.append(cell(thread.equals(step.thread()) ? step.text() : "", width));
      var code = step.line() > 0 ? clip(source.apply(step.line())) : "";
      if (step.line() > 0) line.append("│ ").append(step.line());
      if (!code.isEmpty()) line.append(": ").append(code);
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String cell(String text, int width) {
    return Columns.left(Columns.clipped(text, width), width + 2);
  }

  private static String clip(String text) {
    return Columns.clipped(text.strip(), SOURCE_MAX);
  }

  /// How many of all: `4 of 6 schedules`.
  public static String count(BigInteger some, BigInteger all) {
    if (some == null) return "infinitely many schedules";
    if (all == null) return number(some) + (isOne(some) ? " schedule" : " schedules");
    return number(some) + " of " + number(all) + (isOne(all) ? " schedule" : " schedules");
  }

  /// ` under tso`, where another memory model than sequential consistency is meant.
  static String under(MemoryModel model) {
    return model == MemoryModel.SC ? "" : " under " + model.word();
  }

  private static boolean isOne(BigInteger number) {
    return number.equals(BigInteger.ONE);
  }

  /// `1,720`; `∞` for infinitely many.
  public static String number(BigInteger number) {
    return number == null ? "∞" : String.format(Locale.ROOT, "%,d", number);
  }
}
