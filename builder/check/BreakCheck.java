package check;

import check.Checked.BreakTried;
import check.Checked.Proof;
import check.Job.Broken;
import check.compile.Compiled;
import expect.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Tries the breaks of a snippet that holds: each must be edited in, compile, and be rejected.
record BreakCheck(Attempt attempt, Compilation compilation) {
  /// The snippet's check with its breaks tried; it fails where one is not rejected.
  Checked of(Job job, Checked checked) throws IOException, InterruptedException {
    var all = new ArrayList<BreakTried>();
    var reasons = new ArrayList<String>();
    for (var broken : job.broken()) {
      var tried = tried(job, broken);
      all.add(tried);
      if (!tried.rejected())
        reasons.add(
            broken.edit().place() + ": //BREAK " + broken.edit().edit() + ": " + tried.reason());
    }
    var proven = checked.with(new Proof(List.copyOf(all), checked.proof().fixes()));
    return reasons.isEmpty() ? proven : proven.with(Verdict.of(reasons));
  }

  private BreakTried tried(Job job, Broken broken) throws IOException, InterruptedException {
    if (broken.program().isEmpty()) return unproven(broken, broken.refusal());
    var program = broken.program().get();
    var compiled = compilation.await(program);
    return compiled instanceof Compiled.Refused(var errors) && !job.refusalExpected()
        ? unproven(
            broken,
            "the edited program does not compile, line "
                + errors.getFirst().line()
                + ": "
                + errors.getFirst().message())
        : Results.brokenResult(broken.edit(), attempt.of(job, program, compiled));
  }

  private static BreakTried unproven(Broken broken, String why) {
    return new BreakTried(broken.edit().edit(), false, why, List.of(), null);
  }
}
