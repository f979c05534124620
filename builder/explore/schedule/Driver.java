package explore.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import run.Ending;

/// Runs an execution: lets one thread after another move, as the chooser says.
public final class Driver {
  private final Execution execution;
  private final List<ModelThread> threads;
  private int lastEager;

  private Driver(Execution execution) {
    this.execution = execution;
    threads = execution.threads();
  }

  /// Runs from main's start to an end.
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
        execution.unforeseen();
        go(eager);
        continue;
      }
      refuse(execution.forks.chooses(), threads.getFirst());
      var choices = choices();
      if (choices.isEmpty()) refuse(execution.forks.stuck(), threads.getFirst());
      if (execution.stopped() != null) return execution.stopped();
      if (choices.isEmpty()) return finished();
      int chosen = chooser.choose(execution, choices);
      if (chosen == Chooser.STOP) return new End.Cut();
      execution.events.clear();
      var choice = choices.get(chosen);
      if (choice.thread() == null) return finished();
      if (choice.drains()) {
        drain(choice);
        continue;
      }
      choice.thread().pending.alternative = choice.alternative();
      go(choice.thread());
    }
  }

  /// Who can go on without a choice. In turn, so that none starves another.
  private ModelThread nextEager() {
    int count = threads.size();
    for (int i = 1; i <= count; i++) {
      var thread = threads.get((lastEager + i) % count);
      if (thread.finished || !thread.pending.eager || !thread.pending.enabled()) continue;
      lastEager = thread.index;
      return thread;
    }
    return null;
  }

  /// A store that waited reaches memory.
  private void drain(Choice choice) {
    var thread = choice.thread();
    int place = choice.alternative();
    execution.tell(thread.buffer.words(place, execution.identities()) + " reaches memory");
    execution.events.drained = thread.buffer.location(place);
    execution.memory.drain(thread, place);
  }

  private void go(ModelThread thread) {
    execution.running(thread);
    execution.memory.enter(thread);
    thread.fiber.resume();
    execution.memory.leave(thread);
    execution.running(null);
    if (!thread.fiber.done() || thread.finished) return;
    thread.finished = true;
    thread.pending = null;
    if (thread.thrown == null) return;
    execution.tell("throws " + thread.thrown.getClass().getSimpleName());
    if (wovenWrongly(thread.thrown))
      execution.stop(new End.Refused(thread.line, thread.thrown.toString()));
  }

  private static boolean wovenWrongly(Throwable thrown) {
    return thrown instanceof LinkageError
        && !(thrown instanceof ExceptionInInitializerError)
        && !String.valueOf(thrown.getMessage()).startsWith("Could not initialize class");
  }

  /// Once only daemons are left, the JVM may end at any time.
  private List<Choice> choices() {
    var choices = new ArrayList<Choice>(threads.size());
    boolean alive = false;
    for (var thread : threads) {
      if (thread.finished) continue;
      if (!thread.daemon) alive = true;
      boolean moves = thread.pending.enabled();
      if (!moves && execution.forks.contains(thread)) refuse(execution.forks.waits(thread), thread);
      else if (!moves && thread.pooled) waitsInPool(thread);
      if (moves)
        for (int i = 0; i < thread.pending.alternatives(); i++)
          choices.add(new Choice(thread, i, false));
      if (!thread.buffer.isEmpty())
        for (int place : execution.memory.ready(thread))
          choices.add(new Choice(thread, place, true));
    }
    if (!alive && !choices.isEmpty()) choices.add(new Choice(null, 0, false));
    return choices;
  }

  /// A worker of the common pool waits: if there is another task, it counts how many workers there
  /// are.
  private void waitsInPool(ModelThread waiting) {
    if (threads.stream().anyMatch(execution.forks::contains))
      refuse("a task of a CompletableFuture that waits, beside fork-join tasks", waiting);
    boolean several = threads.stream().filter(thread -> thread.pooled).count() > 1;
    if (several && execution.kinds().watch(SharedKinds.Watched.WORKERS))
      execution.stop(new End.Grew());
  }

  private void refuse(String why, ModelThread thread) {
    if (why.isEmpty()) return;
    int line = thread.line == 0 && thread.pending != null ? thread.pending.line : thread.line;
    execution.stop(new End.Refused(line, why + " is not modelled"));
  }

  private End finished() {
    boolean stuck = threads.stream().anyMatch(s -> !s.finished && !s.daemon);
    var printed = execution.location("stdout", "", "stdout", "");
    if (!stuck && !execution.shared(printed) && printed.writtenByDaemon(threads)) {
      execution.kinds().share(printed.kind); // the JVM may end before: printing is a step
      return new End.Grew();
    }
    return new End.Finished(
        lines(), stuck ? DeadlockFinder.ending(threads) : ofMain(threads.getFirst().thrown));
  }

  private static Ending ofMain(Throwable thrown) {
    if (thrown == null) return new Ending.Completed();
    return new Ending.Threw(thrown.getClass().getName(), Optional.ofNullable(thrown.getMessage()));
  }

  private List<String> lines() {
    return Output.lines(execution.output());
  }
}
