package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.State;
import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.SharedKinds.Watched;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/// The pool of the JVM whose daemons run what is given to no other executor.
///
/// How many workers it has depends on the machine: at least one. As long as no task waits for
/// anything, fewer workers do only what more can do, too: each task is a thread. Once a task waits,
/// their number counts: those that run then may be all there are. What one thread submits begins in
/// that order, what a worker submits in any.
final class CommonPool implements Executor {
  /// A task that has not begun.
  private record Waiting(ModelThread submitter) {}

  private final List<Waiting> waiting = new ArrayList<>();
  private int running;
  private int peak;
  /// How many workers there are; 0 if that can't be told yet.
  private int most;

  static CommonPool now() {
    return State.now().one(CommonPool.class, CommonPool::new);
  }

  /// Which pool runs this thread's task.
  static String whose(ModelThread pooled) {
    return Steps.execution().forks.contains(pooled) ? "a fork-join pool" : "the common pool";
  }

  /// A worker that waits for a future runs other tasks meanwhile, which nobody models.
  static void mayNotWait() {
    if (Steps.me().pooled)
      Steps.refuse("a task of " + whose(Steps.me()) + " that waits for a future (use thenCompose)");
  }

  private static boolean counted() {
    return Steps.execution().kinds().watched(Watched.WORKERS);
  }

  private static Location location() {
    return Steps.execution().location("common pool", "", "common pool", "");
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location()).writes().observes();
  }

  private void changed() {
    long hash = mix(running * 64L + peak, most);
    for (var each : waiting) hash = mix(hash, each.submitter.keyHash());
    Steps.execution().wrote(location(), hash, running + " run, " + waiting.size() + " wait");
  }

  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task);
    var mine = new Waiting(Steps.me());
    if (counted()) {
      Steps.take(step("submits to"));
      waiting.add(mine);
      changed();
    }
    var thread = Threads.make(() -> work(task, mine), "common pool", true, false);
    Threads.start(thread);
    Steps.execution().thread(thread).pooled = true;
  }

  private void work(Runnable task, Waiting mine) {
    if (!counted()) {
      task.run();
      return;
    }
    begin(mine);
    task.run();
    Steps.take(step("ends in"));
    running--;
    changed();
  }

  private boolean isFirst(Waiting mine) {
    if (mine.submitter.pooled) return true;
    for (var each : waiting) if (each.submitter == mine.submitter) return each == mine;
    throw new IllegalStateException();
  }

  private boolean mayBeAll() {
    return most == 0 && running > 0 && running == peak;
  }

  private void begin(Waiting mine) {
    while (true) {
      var begins =
          step("begins in")
              .when(() -> isFirst(mine) && (most == 0 || running < most))
              .alternatives(() -> mayBeAll() ? 2 : 1);
      boolean starts = Steps.execution().perform(begins) == 0;
      if (starts) break;
      begins.tells(", which has no other worker");
      most = running;
      changed();
    }
    waiting.removeIf(each -> each == mine);
    running++;
    peak = Math.max(peak, running);
    changed();
  }
}
