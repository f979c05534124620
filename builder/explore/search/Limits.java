package explore.search;

/// Where a search stops. Counts, not times: so load changes no verdict.
///
/// @param states     different ones that are kept
/// @param executions begun, for searches that run every schedule
/// @param steps      of one execution
/// @param run        states of which all steps are run; of those met later only steps that aren't
///     known from others
public record Limits(int states, long executions, int steps, int run) {
  /// What takes about 10 s here: 300,000 states of two or three threads, 50,000 executions a
  /// second.
  public static final Limits STANDARD = new Limits(300_000, 20_000_000, 20_000, 3_000);

  /// The same with another number of states, or of executions where states are not kept.
  public Limits of(int count) {
    return new Limits(count, count, steps, run);
  }

  /// The same where steps are foreseen from so many states on.
  public Limits foreseeing(int from) {
    return new Limits(states, executions, steps, from);
  }
}
