package check;

import check.Checked.BreakTried;
import check.Checked.Proof;
import check.compile.Compiled;
import check.compile.MainClass;
import check.compile.SameClasses;
import check.observe.Job;
import check.observe.Job.Broken;
import expect.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import run.Ending;

/// Tries the breaks of a snippet that holds: each must be edited in, compile, and be rejected.
record BreakCheck(Attempt attempt, Compilation compilation) {
  /// The snippet's check with its breaks tried; it fails where one is not rejected.
  ///
  /// @param unedited what was tried of the snippet itself
  Checked of(Job job, Tried unedited, Checked checked) throws IOException, InterruptedException {
    var all = new ArrayList<BreakTried>();
    var reasons = new ArrayList<String>();
    for (var broken : job.broken()) {
      var tried = tried(job, broken, unedited);
      all.add(tried);
      if (!tried.rejected())
        reasons.add(
            broken.edit().place() + ": //BREAK " + broken.edit().edit() + ": " + tried.reason());
    }
    var proven = checked.with(new Proof(List.copyOf(all), checked.proof().fixes()));
    return reasons.isEmpty() ? proven : proven.with(Verdict.of(reasons));
  }

  private BreakTried tried(Job job, Broken broken, Tried unedited)
      throws IOException, InterruptedException {
    if (broken.program().isEmpty()) return unproven(broken, broken.refusal());
    var program = broken.program().get();
    var compiled = compilation.await(program);
    var own = compilation.await(job.program());
    var nothing = showsNothing(job, broken, own, compiled);
    if (nothing.isPresent()) return unproven(broken, nothing.get());
    var tried = attempt.of(job, program, compiled);
    boolean missesBounds = MissedBounds.alone(job, tried);
    if (!missesBounds && !UnseenRows.alone(job, tried, attempt.conditions()))
      return Results.brokenResult(broken.edit(), tried);
    var edited = new UnseenRows.Edited(broken, program, (Compiled.Classes) compiled, tried);
    if (missesBounds)
      return new MissedBounds(attempt, job, (Compiled.Classes) own, edited).bounded();
    return new UnseenRows(attempt, job, (Compiled.Classes) own, edited).bounded(unedited);
  }

  /// Why the edited program would be rejected whatever is expected; empty where it can be tried.
  private static Optional<String> showsNothing(
      Job job, Broken broken, Compiled own, Compiled edited) throws IOException {
    return switch (edited) {
      case Compiled.Refused(var errors) when !job.refusalExpected() ->
          Optional.of("the edited program does not compile, " + errors.getFirst().words());
      case Compiled.Refused(var errors) ->
          errors.stream()
              .filter(error -> !isAmong(error, own))
              .findFirst()
              .map(e -> "javac refuses the edited program for another reason, " + e.words());
      case Compiled.Classes classes when own instanceof Compiled.Classes before ->
          SameClasses.are(before, classes)
              ? Optional.of("javac makes the same of it, so it shows nothing")
              : MainClass.lost(
                  job.program(),
                  before,
                  broken.edit(),
                  classes,
                  broken.program().orElseThrow().text());
      case Compiled.Classes _ -> Optional.empty();
    };
  }

  /// Does javac say the same of the program as it is? The column may be another.
  private static boolean isAmong(Ending.Refusal error, Compiled own) {
    return own instanceof Compiled.Refused(var errors)
        && errors.stream()
            .anyMatch(
                e ->
                    e.file().equals(error.file())
                        && e.line() == error.line()
                        && e.key().equals(error.key())
                        && e.message().equals(error.message()));
  }

  private static BreakTried unproven(Broken broken, String why) {
    return new BreakTried(broken.edit().edit(), false, why, List.of(), null);
  }
}
