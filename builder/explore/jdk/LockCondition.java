package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.function.Supplier;

/// A lock's condition. A signal wakes whoever waits longest, as the JDK's does.
final class LockCondition implements Condition {
  private final OwnedSynchronizer lock;
  private final List<ModelThread> waiting = new ArrayList<>();

  LockCondition(OwnedSynchronizer lock) {
    this.lock = lock;
  }

  boolean isOf(OwnedSynchronizer other) {
    return lock == other;
  }

  int unsignalled() {
    return (int) waiting.stream().filter(thread -> !thread.notified()).count();
  }

  private Location location() {
    return Steps.execution().location(this, "condition", "Condition", "");
  }

  private void changed() {
    long hash = 47;
    for (var thread : waiting) hash = mix(hash, thread.keyHash());
    Supplier<String> words = () -> waiting.isEmpty() ? "nobody waits" : "waiting: " + waiting;
    Steps.execution().wrote(location(), hash, words);
  }

  private void checkOwner() {
    if (lock.owner() != Steps.me()) throw new IllegalMonitorStateException();
  }

  /// What ends a wait, besides a signal.
  ///
  /// @param ways in how many it can go on once signalled
  private record Ends(boolean interrupt, boolean any, int ways) {}

  /// Gives the alternative taken, or -1 if it was not signalled. A time-out, an interrupt or no
  /// reason leaves those waiting in a step of its own, and then locks.
  private int await(Ends ends) throws InterruptedException {
    if (ends.interrupt) Steps.enter();
    checkOwner();
    var me = Steps.me();
    var flag = Steps.interruptsOf(me);
    int times = lock.holds();
    waiting.add(me);
    me.notified(false);
    changed();
    lock.release("awaits " + location().name(Steps.execution().identities()) + " and unlocks");
    int way = Steps.execution().perform(wakes(ends, me, flag));
    boolean signalled = me.notified();
    me.notified(false);
    waiting.remove(me);
    changed();
    me.observe(signalled ? 3 : 5);
    if (signalled) {
      lock.dequeue(me);
      lock.take(me, times);
      return way;
    }
    lockAgain(me, times);
    if (ends.interrupt) Steps.checkInterrupt();
    return -1;
  }

  private Operation wakes(Ends ends, ModelThread me, Location flag) {
    var wakes =
        Steps.operation("wakes and locks", lock.location())
            .writes()
            .when(
                () ->
                    me.notified()
                        ? lock.free() && (!lock.queues() || lock.isFirst(me))
                        : ends.any || ends.interrupt && me.interrupted())
            .heldBy(() -> me.notified() ? lock.owner() : null)
            .orders(Order.ACQUIRE);
    if (ends.ways > 1) wakes.alternatives(() -> me.notified() ? ends.ways : 1);
    return ends.interrupt ? wakes.and(flag) : wakes;
  }

  private void lockAgain(ModelThread me, int times) {
    if (lock.queues()) {
      lock.acquire(lock.claim("locks", times));
      return;
    }
    Steps.take(
        Steps.operation("locks", lock.location())
            .writes()
            .when(lock::free)
            .heldBy(lock::owner)
            .orders(Order.ACQUIRE));
    lock.take(me, times);
  }

  @Override
  public void await() throws InterruptedException {
    await(new Ends(true, Steps.spurious(), 1));
  }

  @Override
  public void awaitUninterruptibly() {
    try {
      await(new Ends(false, Steps.spurious(), 1));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Who was signalled may have got the lock only after its time.
  @Override
  public long awaitNanos(long nanos) throws InterruptedException {
    if (Steps.endless(nanos, TimeUnit.NANOSECONDS)) {
      await();
      return nanos;
    }
    return await(new Ends(true, true, 2)) == 0 ? 1 : 0;
  }

  @Override
  public boolean await(long time, TimeUnit unit) throws InterruptedException {
    boolean any = !Steps.endless(time, unit) || Steps.spurious();
    return await(new Ends(true, any, 1)) >= 0 || Steps.endless(time, unit);
  }

  @Override
  public boolean awaitUntil(Date deadline) {
    return Steps.refuse("Condition.awaitUntil");
  }

  @Override
  public void signal() {
    wake(1);
  }

  @Override
  public void signalAll() {
    wake(Integer.MAX_VALUE);
  }

  /// Where the lock's queue matters this is a step: who is signalled queues behind those who do by
  /// then.
  private void wake(int most) {
    checkOwner();
    if (lock.queues()) Steps.take(Steps.operation("signals", lock.location()).writes());
    var woken = waiting.stream().filter(thread -> !thread.notified()).limit(most).toList();
    woken.forEach(thread -> thread.notified(true));
    if (lock.queues()) woken.forEach(thread -> lock.enqueue(thread, false));
    Steps.execution().tell("signals " + (woken.isEmpty() ? "nobody" : woken));
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a condition");
  }
}
