package explore.model;

import static explore.schedule.Fingerprint.mix;

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
  private final ReentrantLock lock;
  private final List<ModelThread> waiting = new ArrayList<>();

  LockCondition(ReentrantLock lock) {
    this.lock = lock;
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

  /// Gives whether it was signalled. A time-out or an interrupt leaves those waiting in a step of
  /// its own, and locks in a second one.
  private boolean await(boolean timed, boolean interruptible) throws InterruptedException {
    checkOwner();
    var me = Steps.me();
    var execution = Steps.execution();
    int line = me.line();
    var flag = me.interruptFlag(execution.kinds());
    if (interruptible) {
      execution.touch(flag, true);
      Steps.checkInterrupt();
    }
    int times = lock.count();
    waiting.add(me);
    me.notified(false);
    changed();
    lock.release("awaits " + location().name() + " and unlocks");
    execution.perform(
        new Operation("wakes and locks", lock.location(), line)
            .and(flag)
            .writes()
            .when(() -> me.notified() ? lock.free() : timed || interruptible && me.interrupted())
            .heldBy(() -> me.notified() ? lock.owner() : null)
            .orders(Order.ACQUIRE));
    boolean signalled = me.notified();
    me.notified(false);
    waiting.remove(me);
    changed();
    me.observe(signalled ? 3 : 5);
    if (!signalled && !lock.free()) Steps.take(lock.locks().when(lock::free));
    lock.take(me, times);
    if (!signalled && interruptible) Steps.checkInterrupt();
    return signalled;
  }

  @Override
  public void await() throws InterruptedException {
    await(false, true);
  }

  @Override
  public void awaitUninterruptibly() {
    try {
      await(false, false);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public long awaitNanos(long nanos) throws InterruptedException {
    return await(true, true) ? 1 : 0;
  }

  @Override
  public boolean await(long time, TimeUnit unit) throws InterruptedException {
    return await(true, true);
  }

  @Override
  public boolean awaitUntil(Date deadline) throws InterruptedException {
    return await(true, true);
  }

  @Override
  public void signal() {
    wake(1);
  }

  @Override
  public void signalAll() {
    wake(Integer.MAX_VALUE);
  }

  private void wake(int most) {
    checkOwner();
    var woken = waiting.stream().filter(thread -> !thread.notified()).limit(most).toList();
    woken.forEach(thread -> thread.notified(true));
    Steps.execution().tell("signals " + (woken.isEmpty() ? "nobody" : woken));
  }
}
