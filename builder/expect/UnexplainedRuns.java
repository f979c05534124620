package expect;

import expect.ExpectationBlock.Outcomes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import run.Ending;
import run.Explored;
import run.Run;

/// Runs whose outcome no schedule reaches: each speaks against the program, or against exploring.
///
/// @param tsoHolds does this machine show of opaque and stronger accesses no more than total store
///     order allows, as x86 does?
record UnexplainedRuns(
    Expectation expectation, Explored explored, Where.Conditions conditions, boolean tsoHolds) {
  private static final Set<String> X86 = Set.of("amd64", "x86_64", "x86", "i386");
  /// More races are not named as a suspect.
  private static final int RACES_MAX = 3;

  UnexplainedRuns(Expectation expectation, Explored explored, Where.Conditions conditions) {
    this(expectation, explored, conditions, X86.contains(System.getProperty("os.arch")));
  }

  /// Returns a reason for each run that no schedule explains and no row calls weak.
  List<String> reasons(List<Run> runs) {
    var reasons = new ArrayList<String>();
    var reached =
        explored.models().stream()
            .flatMap(model -> model.outcomes().stream())
            .map(ReachableOutcome::run)
            .map(Seen::of)
            .collect(Collectors.toSet());
    for (var run : runs) {
      if (run.cut() || run.ending() instanceof Ending.Refused) continue;
      if (!reached.contains(Seen.of(run)) && !(isWeak(run) && weakExplains()))
        reasons.add(reason(run));
    }
    return reasons;
  }

  /// Can more than the memory models that were explored be the cause? Of plain accesses it can, as
  /// compilers move them; of others only where the machine does.
  private boolean weakExplains() {
    return explored.weaker().isEmpty() || !explored.races().isEmpty() || !tsoHolds;
  }

  private String reason(Run run) {
    return "`"
        + TableJudge.outcome(run.lines(), run.ending())
        + "` was seen by running, and no schedule reaches it"
        + (explored.weaker().isEmpty()
            ? ""
            : explored.weaker().stream()
                .map(weaker -> weaker.memory().word())
                .collect(Collectors.joining(" or ", ", not under ", " either")))
        + "\n  "
        + suspects();
  }

  /// What may be the cause of an outcome that no schedule explains, the likeliest first.
  private String suspects() {
    var leftOut =
        explored.notes().isEmpty()
            ? "nothing is known to have been left out of exploring"
            : "not explored inside: " + String.join("; ", explored.notes());
    var other =
        "else the program depends on something other than schedules (time, chance, an identity"
            + " hash), or what exploring takes for a call of the JDK is wrong";
    var model =
        explored.races().isEmpty()
            ? noRace()
            : "last, accesses race ("
                + explored.races().stream()
                    .map(RacesJudge::shown)
                    .limit(RACES_MAX)
                    .collect(Collectors.joining("; "))
                + "): if only the memory model explains it, grade it `interesting weak` in a table"
                + (explored.weaker().isEmpty()
                    ? ", or name the model: `//EXPLORE tso`"
                    : "; compilers move plain loads, too, which no model here does");
    return String.join("\n  ", leftOut, other, model);
  }

  private String noRace() {
    return explored.weaker().isEmpty()
        ? "the memory model explains nothing here, as no two accesses race"
        : tsoHolds
            ? "no memory model explains it: no two plain accesses race, and of opaque and stronger"
                + " ones this machine (x86) shows no more than `tso`"
            : "last, where accesses are opaque this machine may show more than `tso`: then grade it"
                + " `interesting weak` in a table";
  }

  /// What a run and a schedule must have in common, to have one outcome.
  private record Seen(List<String> lines, String kind) {
    static Seen of(Run run) {
      return new Seen(run.lines(), UnexplainedRuns.kind(run.ending()));
    }
  }

  /// A cycle that a look did not see is a run that never ends.
  private static String kind(Ending ending) {
    return switch (ending) {
      case Ending.Completed() -> "";
      case Ending.Exited(int code) -> "exit " + code;
      case Ending.Died(int signal) -> "exit " + (128 + signal);
      case Ending.Threw(var type, _) -> "threw " + type;
      case Ending.Deadlocked _, Ending.StillRunning _ -> "never ends";
      case Ending.Refused _ -> "refused";
    };
  }

  private boolean isWeak(Run run) {
    if (expectation.table().isEmpty()) return false;
    var table = expectation.table().get();
    var judge = new TableJudge(expectation, table, conditions);
    if (table.unit() != Outcomes.Unit.LINE) return weak(table, judge.fit(run.lines(), run));
    return run.lines().stream().anyMatch(line -> weak(table, judge.fit(List.of(line), run)));
  }

  private static boolean weak(Outcomes table, TableJudge.Fit fit) {
    return fit.row() >= 0 && table.rows().get(fit.row()).weak();
  }
}
