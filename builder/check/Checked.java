package check;

import expect.Judgement.Counted;
import expect.Verdict;
import java.util.List;
import java.util.Map;
import run.Explored;
import run.Run;
import timeline.Timeline;

/// What one check of a snippet gave: all that evidence keeps and pages show.
///
/// @param expects  did it state an expectation? Else only that it completes was checked
/// @param runs     how many runs were judged
/// @param rounds   how often the whole was tried: more than once only for measured ones
/// @param millis   of all runs, added up
/// @param outcomes every row of its table with its count, then what no row names
/// @param values   by name: for one run its text, for many the median (of texts the first)
/// @param sample   one run to show, its output bounded; null where nothing was run
/// @param breaks   each break with what was seen
/// @param fixes    the broken twin's runs, judged by this one's expectation; null if it has none
/// @param spread   by name: what each run captured, in the order of the runs, bounded; for numbers
/// only
/// @param timeline of the traced run; null without `//TIMELINE`
/// @param explored all its schedules; null where it was not explored
public record Checked(
    String name,
    Verdict verdict,
    boolean expects,
    int runs,
    int rounds,
    long millis,
    List<Counted> outcomes,
    Map<String, String> values,
    Run sample,
    List<BreakTried> breaks,
    TwinTried fixes,
    Map<String, List<String>> spread,
    Timeline timeline,
    Explored explored) {
  /// Without what only some snippets have.
  public Checked(
      String name,
      Verdict verdict,
      boolean expects,
      int runs,
      int rounds,
      long millis,
      List<Counted> outcomes,
      Map<String, String> values,
      Run sample,
      List<BreakTried> breaks,
      TwinTried fixes) {
    this(
        name, verdict, expects, runs, rounds, millis, outcomes, values, sample, breaks, fixes,
        Map.of(), null, null);
  }

  /// The same with another verdict, after its breaks and its broken twin were tried.
  Checked with(Verdict other, List<BreakTried> tried, TwinTried twin) {
    return copy(other, List.copyOf(tried), twin, spread, timeline, explored);
  }

  /// The same with another verdict.
  public Checked with(Verdict other) {
    return with(other, breaks, fixes);
  }

  /// The same with the traced run's timeline.
  Checked with(Timeline traced) {
    return copy(verdict, breaks, fixes, spread, traced, explored);
  }

  /// The same with all schedules.
  Checked with(Explored all) {
    return copy(verdict, breaks, fixes, spread, timeline, all);
  }

  /// The same as a committed record has it. Only the machine that builds draws what every run gave,
  /// and a graph of states is the same on all: there both would be nothing but bulk.
  public Checked recorded() {
    var all = explored == null ? null : explored.withoutGraph();
    return copy(verdict, breaks, fixes, Map.of(), timeline, all);
  }

  private Checked copy(
      Verdict other,
      List<BreakTried> tried,
      TwinTried twin,
      Map<String, List<String>> numbers,
      Timeline traced,
      Explored all) {
    return new Checked(
        name, other, expects, runs, rounds, millis, outcomes, values, sample, tried, twin, numbers,
        traced, all);
  }

  /// A break, applied and judged.
  ///
  /// @param rejected did the expectation fail, as it must?
  /// @param reason   what the check said of the edited program
  /// @param outcomes of its table, else empty
  /// @param sample   one run of it, null if it didn't run
  /// @param by       what rejected it: `running`, `exploring`, both joined by ` and `, or empty
  /// @param explored its schedules, without their graph; null where it was not explored
  public record BreakTried(
      String edit,
      boolean rejected,
      String reason,
      List<Counted> outcomes,
      Run sample,
      String by,
      Explored explored) {
    /// One that was not explored.
    public BreakTried(
        String edit, boolean rejected, String reason, List<Counted> outcomes, Run sample) {
      this(edit, rejected, reason, outcomes, sample, rejected ? "running" : "", null);
    }
  }

  /// The broken twin's recorded runs under the repaired one's expectation.
  ///
  /// @param rejected was any of its runs rejected, as it must be?
  public record TwinTried(String of, boolean rejected, String reason) {}
}
