package explore.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import run.Ending;

/// Runs an execution: lets one thread after another move, as the chooser says.
public final class Driver {
  private final Execution execution;
  private final List<Strand> strands;
  private int lastEager;

  private Driver(Execution execution) {
    this.execution = execution;
    strands = execution.strands();
  }

  /// From main's start to an end.
  public static End run(Execution execution, Thread main, Runnable body, Chooser chooser) {
    Execution.current(execution);
    try {
      execution.spawn(main, body, "main", false);
      return new Driver(execution).drive(chooser);
    } finally {
      Execution.current(null);
      execution.running(null);
    }
  }

  private End drive(Chooser chooser) {
    while (true) {
      if (execution.stopped() != null) return execution.stopped();
      var eager = nextEager();
      if (eager != null) {
        go(eager);
        continue;
      }
      var choices = choices();
      if (choices.isEmpty()) return finished();
      int chosen = chooser.choose(execution, choices);
      if (chosen == Chooser.STOP) return new End.Cut();
      execution.trail.clear();
      var choice = choices.get(chosen);
      if (choice.strand() == null) return finished();
      choice.strand().pending.alternative = choice.alternative();
      go(choice.strand());
    }
  }

  /// Who can go on without a choice. In turn, so that none starves another.
  private Strand nextEager() {
    int count = strands.size();
    for (int i = 1; i <= count; i++) {
      var strand = strands.get((lastEager + i) % count);
      if (strand.finished || !strand.pending.eager || !strand.pending.enabled()) continue;
      lastEager = strand.index;
      return strand;
    }
    return null;
  }

  private void go(Strand strand) {
    execution.running(strand);
    strand.fiber.resume();
    execution.running(null);
    if (!strand.fiber.done() || strand.finished) return;
    strand.finished = true;
    strand.pending = null;
    if (strand.thrown == null) return;
    execution.tell("throws " + strand.thrown.getClass().getSimpleName());
    if (wovenWrongly(strand.thrown))
      execution.stop(new End.Refused(strand.line, strand.thrown.toString()));
  }

  private static boolean wovenWrongly(Throwable thrown) {
    return thrown instanceof LinkageError
        && !(thrown instanceof ExceptionInInitializerError)
        && !String.valueOf(thrown.getMessage()).startsWith("Could not initialize class");
  }

  /// Once only daemons are left, the JVM may end at any time.
  private List<Choice> choices() {
    var choices = new ArrayList<Choice>(strands.size());
    boolean alive = false;
    for (var strand : strands) {
      if (strand.finished) continue;
      if (!strand.daemon) alive = true;
      if (strand.pending.enabled())
        for (int i = 0; i < strand.pending.alternatives; i++) choices.add(new Choice(strand, i));
    }
    if (!alive && !choices.isEmpty()) choices.add(new Choice(null, 0));
    return choices;
  }

  private End finished() {
    boolean stuck = strands.stream().anyMatch(s -> !s.finished && !s.daemon);
    var printed = execution.location("stdout", "", "stdout", "");
    if (!stuck && !execution.shared(printed) && printed.writtenByDaemon(strands)) {
      execution.kinds().share(printed.kind); // the JVM may end before: printing is a step
      return new End.Grew();
    }
    return new End.Finished(
        lines(), stuck ? Stuck.ending(strands) : ofMain(strands.getFirst().thrown));
  }

  private static Ending ofMain(Throwable thrown) {
    if (thrown == null) return new Ending.Completed();
    return new Ending.Threw(thrown.getClass().getName(), Optional.ofNullable(thrown.getMessage()));
  }

  private List<String> lines() {
    return Output.lines(execution.output());
  }
}
