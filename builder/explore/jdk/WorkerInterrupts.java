package explore.jdk;

import explore.model.State;
import explore.model.Steps;
import explore.schedule.SharedKinds.Watched;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// What is known of the interrupts of a pool's workers. One that is shut down wakes its idle
/// workers, at any time and perhaps too late; so it is known in the midst of a task only, and who
/// asks otherwise is refused: code of a thread around its worker, or others that ask an idle one.
final class WorkerInterrupts {
  private final Workers pool;
  private final Set<Thread> tasked = Collections.newSetFromMap(new IdentityHashMap<>());
  private boolean asked;

  WorkerInterrupts(Workers pool) {
    this.pool = pool;
  }

  /// Watches over those who ask this thread.
  void guard(Thread worker) {
    State.now().guards.put(worker, () -> asks(worker));
  }

  private void asks(Thread worker) {
    if (tasked.contains(worker)) return;
    asked = true;
    check();
  }

  /// Refuses a pool that is shut down, if anybody asked for what is not known then.
  void check() {
    if (asked && pool.shut)
      Steps.refuse(
          "whether a thread of a pool that is shut down is interrupted, outside of its tasks (ask"
              + " in a task)");
  }

  /// Runs a task as a worker does.
  void run(Runnable task) {
    look();
    tasked.add(Threads.me());
    try {
      pool.run(task);
    } finally {
      tasked.remove(Threads.me());
    }
  }

  /// Interrupts itself before a task, as a worker of a pool does that was stopped; it may be
  /// interrupted again.
  private void look() {
    if (Steps.execution().kinds().watched(Watched.STOPS)) {
      Steps.take(pool.step("looks whether it was stopped in").writes());
      Steps.me().observe(pool.stopped ? 281 : 283);
      Steps.me().onlyRead(pool.location());
      if (pool.stopped && !Steps.me().interrupted()) Threads.interrupt(Threads.me());
    }
    forget();
  }

  /// An interrupt that was meant for the task before is none of the next one's.
  private void forget() {
    var flag = Steps.me().interruptFlag(Steps.execution().kinds());
    boolean others = Steps.execution().touch(flag, false);
    if (!Steps.me().interrupted()) return;
    Steps.me().observe(37); // who is interrupted later has no such step
    if (others) Steps.take(Steps.operation("looks at", flag).observes());
    if (!pool.stopped) Steps.clearInterrupt();
  }
}
