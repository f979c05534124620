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
/// @param ran      its runs
/// @param proof    what shows that its expectation can fail
/// @param timeline of the traced run; null without `//TIMELINE`
/// @param explored all its schedules; null where it was not explored
public record Checked(
    String name,
    Verdict verdict,
    boolean expects,
    Ran ran,
    Proof proof,
    Timeline timeline,
    Explored explored) {
  /// A check that neither traced nor explored anything.
  public Checked(String name, Verdict verdict, boolean expects, Ran ran, Proof proof) {
    this(name, verdict, expects, ran, proof, null, null);
  }

  /// The same with another verdict.
  public Checked with(Verdict other) {
    return new Checked(name, other, expects, ran, proof, timeline, explored);
  }

  /// The same with its breaks and its broken twin tried.
  Checked with(Proof tried) {
    return new Checked(name, verdict, expects, ran, tried, timeline, explored);
  }

  /// The same with the traced run's timeline.
  Checked with(Timeline traced) {
    return new Checked(name, verdict, expects, ran, proof, traced, explored);
  }

  /// The same with all schedules.
  Checked with(Explored all) {
    return new Checked(name, verdict, expects, ran, proof, timeline, all);
  }

  /// What the verdict rests on that the program doesn't show, where it holds by all schedules.
  public List<String> rests() {
    return explored == null || !(verdict instanceof Verdict.Holds) ? List.of() : explored.rests();
  }

  /// The same as a committed record has it. Only the machine that builds draws what every run gave,
  /// and a graph of states is the same on all: there both would be nothing but bulk.
  public Checked recorded() {
    var all = explored == null ? null : explored.withoutGraph();
    return new Checked(
        name, verdict, expects, ran.withoutSpread(), proof.withoutGraphs(), timeline, all);
  }

  /// The runs of a snippet and what they gave.
  ///
  /// @param runs     how many were judged, those beside an exploration too
  /// @param rounds   how often the whole was tried: more than once only for measured ones
  /// @param millis   of all runs, added up
  /// @param outcomes every row of its table with its count, then what no row names
  /// @param values   by name: for one run its text, for many the median (of texts the first)
  /// @param sample   one run to show, its output bounded; null where nothing was run
  /// @param spread   by name: what each run captured, in the order of the runs, bounded; for
  /// numbers only
  /// @param missed   by required row: the share of checks in which it is expected to be missed
  public record Ran(
      int runs,
      int rounds,
      long millis,
      List<Counted> outcomes,
      Map<String, String> values,
      Run sample,
      Map<String, List<String>> spread,
      Map<String, Double> missed) {
    public Ran {
      if (missed == null) missed = Map.of(); // evidence of earlier versions
    }

    /// How many runs its table counts; without a table, all.
    public long counted() {
      long rows = outcomes.stream().mapToLong(Counted::count).sum();
      return rows == 0 ? runs : Math.min(runs, rows);
    }

    /// No run at all.
    public static final Ran NOTHING = without(null);

    /// No run, but what javac said instead of one.
    static Ran without(Run refused) {
      return new Ran(0, 0, 0, List.of(), Map.of(), refused, Map.of(), Map.of());
    }

    private Ran withoutSpread() {
      return new Ran(runs, rounds, millis, outcomes, values, sample, Map.of(), missed);
    }
  }

  /// What shows that an expectation can fail.
  ///
  /// @param breaks each break with what was seen
  /// @param fixes  the broken twin's runs, judged by this one's expectation; null if it has none
  public record Proof(List<BreakTried> breaks, TwinTried fixes) {
    /// Neither breaks nor a twin.
    public static final Proof NONE = new Proof(List.of(), null);

    private Proof withoutGraphs() {
      return new Proof(breaks.stream().map(BreakTried::withoutGraph).toList(), fixes);
    }
  }

  /// A break, applied and judged.
  ///
  /// @param rejected did the expectation fail, as it must?
  /// @param reason   what the check said of the edited program
  /// @param outcomes of its table, else empty
  /// @param sample   one run of it, null if it didn't run
  /// @param by       what rejected it: `running`, `exploring`, both joined by ` and `, or empty
  /// @param explored its schedules, with their graph where that is small; null where it was not
  /// explored
  /// @param chance   where it rests on nothing but a required row that was not seen: how likely
  /// that were, had the edit changed nothing; null where it rests on something seen
  public record BreakTried(
      String edit,
      boolean rejected,
      String reason,
      List<Counted> outcomes,
      Run sample,
      String by,
      Explored explored,
      Double chance) {
    /// A break that was not explored.
    public BreakTried(
        String edit, boolean rejected, String reason, List<Counted> outcomes, Run sample) {
      this(edit, rejected, reason, outcomes, sample, rejected ? "running" : "", null, null);
    }

    private BreakTried withoutGraph() {
      var all = explored == null ? null : explored.withoutGraph();
      return new BreakTried(edit, rejected, reason, outcomes, sample, by, all, chance);
    }

    /// The same, resting on a required row that was not seen.
    BreakTried restingOn(double likely) {
      return new BreakTried(edit, rejected, reason, outcomes, sample, by, explored, likely);
    }

    /// The same, rejected by nothing, as the chance is too great that the edit changed nothing.
    BreakTried unproven(String why, double likely) {
      return new BreakTried(edit, false, why, outcomes, sample, "", explored, likely);
    }
  }

  /// The broken twin's recorded runs under the repaired one's expectation.
  ///
  /// @param rejected was any of its runs rejected, as it must be, and hardly by luck?
  /// @param chance   that a repair of nothing passes, where only some runs are rejected; else null
  public record TwinTried(String of, boolean rejected, String reason, Double chance) {
    /// A twin of which nothing is left to chance.
    public TwinTried(String of, boolean rejected, String reason) {
      this(of, rejected, reason, null);
    }
  }
}
