package check;

import check.Checked.Proof;
import check.Checked.TwinTried;
import check.observe.Job;
import expect.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import run.Explored;
import run.Run;
import snippet.Directives.Argument;
import snippet.JavaText;

/// Holds a repaired snippet's expectation against what its broken twin was seen to do.
record TwinCheck(Attempt attempt, Compilation compilation) {
  /// A broken twin.
  ///
  /// @param runs      of it, before its own breaks
  /// @param schedules all of them; empty where it was not explored
  record Twin(Job job, Checked checked, List<Run> runs, Optional<Explored> schedules) {}

  /// The repaired one's check with its twin tried; it fails where the expectation rejects nothing
  /// of the twin.
  Checked of(Job job, Checked checked, Twin twin) throws IOException, InterruptedException {
    var name = twin.job().name();
    if (!(twin.checked().verdict() instanceof Verdict.Holds))
      return unproven(checked, name, twin.checked().verdict() instanceof Verdict.NotApplicable);
    if (holds(checked) && isSame(job, twin.job()))
      return with(
          checked,
          name,
          Verdict.fails(
              fixes(job, name)
                  + "its code is the same, names of variables apart, so it repairs nothing"));
    var rejected = against(job, twin);
    if (rejected.isEmpty()) {
      var why = notRejected(job, twin);
      return holds(checked)
          ? with(checked, name, Verdict.fails(why))
          : tried(checked, new TwinTried(name, false, why));
    }
    if (!holds(checked)) return tried(checked, new TwinTried(name, true, rejected.get()));
    var bound = new RepairRuns(attempt, compilation, job, twin, checked.ran().runs()).bound();
    if (bound.doubt().isEmpty())
      return tried(checked, new TwinTried(name, true, rejected.get(), bound.chance()));
    var why = fixes(job, name) + bound.doubt().get();
    return tried(checked, new TwinTried(name, false, why, bound.chance())).with(Verdict.fails(why));
  }

  /// The repaired one's check where there is no proof of the broken one, and so none of the repair.
  static Checked unproven(Checked checked, String name, boolean notApplicable) {
    if (!holds(checked)) return checked;
    var reason =
        "its broken twin "
            + name
            + (notApplicable
                ? " is not applicable here"
                : " was not shown, so the repair is unproven");
    return with(
        checked, name, notApplicable ? new Verdict.NotApplicable(reason) : Verdict.fails(reason));
  }

  private static Checked with(Checked checked, String name, Verdict unproven) {
    return tried(checked, new TwinTried(name, false, unproven.reason())).with(unproven);
  }

  private static Checked tried(Checked checked, TwinTried twin) {
    return checked.with(new Proof(checked.proof().breaks(), twin));
  }

  private static boolean holds(Checked checked) {
    return checked.verdict() instanceof Verdict.Holds;
  }

  /// Do both do the same, whatever is expected of them?
  private static boolean isSame(Job job, Job twin) {
    var mine = job.snippet().directives();
    var its = twin.snippet().directives();
    return JavaText.sameButNames(job.snippet().program(), twin.snippet().program())
        && job.javacOptions().equals(twin.javacOptions())
        && mine.runtimeOptions().texts().equals(its.runtimeOptions().texts())
        && mine.main().map(Argument::text).equals(its.main().map(Argument::text))
        && job.snippet().sources().equals(twin.snippet().sources())
        && job.dependencies().equals(twin.dependencies())
        && job.inputs().equals(twin.inputs());
  }

  private static String fixes(Job job, String name) {
    return job.snippet().directives().fixes().orElseThrow().place() + ": //FIXES " + name + ": ";
  }

  private static String notRejected(Job job, Twin twin) {
    return fixes(job, twin.job().name())
        + "the expectation rejects no "
        + (job.onlyExplored() ? "schedule" : "run")
        + " of the broken one, so it shows no difference"
        + (job.onlyExplored() && !twin.job().explored()
            ? "; to explore that one too, add `//EXPLORE` to it"
            : "");
  }

  /// What the expectation says against what the broken one was seen to do, or can do.
  private Optional<String> against(Job job, Twin twin) {
    var conditions = attempt.conditions();
    var alone = job.expected().ofOneRun();
    var ran =
        twin.runs().stream()
            .filter(_ -> !job.onlyExplored())
            .distinct()
            .map(run -> alone.judge(List.of(run), conditions).verdict())
            .filter(Verdict.Fails.class::isInstance)
            .map(Verdict::reason)
            .findFirst();
    return ran.or(() -> twin.schedules().flatMap(all -> job.expected().against(all, conditions)));
  }
}
