package explore.jdk;

import explore.model.State;
import explore.model.Steps;
import explore.schedule.SharedKinds.Watched;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

/// What is known of the interrupts of a pool's workers. One that is shut down wakes its idle
/// workers, at any time and perhaps too late; so it is known in the midst of a task only, and who
/// asks otherwise is refused: code of a thread around its worker, or others that ask an idle one.
final class WorkerInterrupts {
  private final Set<Thread> tasked = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean asked;
  private boolean shut;

  /// Watches over those who ask this thread.
  void guard(Thread worker) {
    State.now().guards.put(worker, () -> asks(worker));
  }

  private void asks(Thread worker) {
    if (tasked.contains(worker)) return;
    asked = true;
    check();
  }

  void shut() {
    shut = true;
    check();
  }

  private void check() {
    if (asked && shut)
      Steps.refuse("asking whether a pool's thread outside of its tasks is interrupted");
  }

  void during(Runnable task, Consumer<Runnable> runs) {
    tasked.add(Threads.me());
    try {
      runs.accept(task);
    } finally {
      tasked.remove(Threads.me());
    }
  }

  /// Looks whether the pool was stopped: then a worker interrupts itself before its task, and may
  /// be interrupted again.
  void before(Workers pool) {
    if (Steps.execution().kinds().watched(Watched.STOPS)) {
      Steps.take(pool.step("looks whether it was stopped in").writes());
      Steps.me().observe(pool.stopped ? 281 : 283);
      Steps.me().onlyRead(pool.location());
      if (pool.stopped && !Steps.me().interrupted()) Threads.interrupt(Threads.me());
    }
    forget(pool);
  }

  /// An interrupt that was meant for the task before is none of the next one's.
  private void forget(Workers pool) {
    var flag = Steps.me().interruptFlag(Steps.execution().kinds());
    boolean others = Steps.execution().touch(flag, false);
    if (!Steps.me().interrupted()) return;
    Steps.me().observe(37); // who is interrupted later has no such step
    if (others) Steps.take(Steps.operation("looks at", flag).observes());
    if (!pool.stopped) Steps.clearInterrupt();
  }
}
