package expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What judging all schedules of a program gave.
///
/// @param notAll  why it could not be explored whole: then nothing is shown, neither for nor
/// against
/// @param against what speaks against the expectation
public record ScheduleJudgement(Optional<String> notAll, List<String> against) {
  public ScheduleJudgement {
    against = List.copyOf(against);
  }

  /// Does exploring reject the expectation? Not because it could not be done.
  public boolean rejects() {
    return !against.isEmpty();
  }

  /// A verdict of running, and of exploring.
  public Verdict with(Verdict ran) {
    var reasons = new ArrayList<String>();
    boolean onlyWhere = false;
    if (ran instanceof Verdict.Fails(var some, var where)) {
      reasons.addAll(some);
      onlyWhere = where;
    }
    notAll.ifPresent(reasons::add);
    reasons.addAll(against);
    return reasons.isEmpty()
        ? ran
        : new Verdict.Fails(reasons, onlyWhere && notAll.isEmpty() && against.isEmpty());
  }
}
