package run;

/// The bounds of a run that is kept and shown.
public final class Sample {
  /// More lines of output are cut, and more threads.
  public static final int LINES_MAX = 200;
  /// A longer line is cut.
  public static final int LINE_MAX = 2_000;
  private static final int ERROR_MAX = 8_000;

  private Sample() {}

  /// The run with its output, its standard error and its threads cut to their bounds.
  public static Run of(Run run) {
    var lines =
        run.output().stream()
            .limit(LINES_MAX)
            .map(line -> new OutputLine(clip(line.text()), line.thread(), line.nanos()))
            .toList();
    return new Run(
        lines,
        run.ending(),
        clip(run.error(), ERROR_MAX),
        run.cut()
            || run.output().size() > LINES_MAX
            || run.output().stream().anyMatch(line -> line.text().length() > LINE_MAX),
        run.threads().stream().limit(LINES_MAX).toList(),
        run.note(),
        run.nanos());
  }

  /// The text of a line, cut.
  public static String clip(String line) {
    return clip(line, LINE_MAX);
  }

  private static String clip(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max) + "…";
  }
}
