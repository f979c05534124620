package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/// Stands in for the JDK's. Unlocking is a step only in programs that ask whether a lock is free.
public class ReentrantLock implements Lock {
  private ModelThread owner;
  private int count;

  public ReentrantLock() {}

  public ReentrantLock(boolean fair) {
    if (fair) Steps.execution().note("fair locks are explored as unfair ones");
  }

  final Location location() {
    return Steps.execution().location(this, "lock", "ReentrantLock", "");
  }

  ModelThread owner() {
    return owner;
  }

  int count() {
    return count;
  }

  /// May this thread take it now?
  boolean free() {
    return owner == null;
  }

  final void take(ModelThread thread, int times) {
    owner = thread;
    count = times;
    changed();
  }

  private void changed() {
    Supplier<String> words = () -> Steps.holder(owner);
    Steps.execution().wrote(location(), mix(43, Steps.key(owner)), words);
  }

  private boolean again(ModelThread me) {
    if (owner != me) return false;
    count++;
    me.effect();
    return true;
  }

  @Override
  public void lock() {
    var me = Steps.me();
    if (again(me)) return;
    Steps.take(locks().when(this::free));
    take(me, 1);
  }

  final Operation locks() {
    return Steps.operation("locks", location()).writes().heldBy(() -> owner).orders(Order.ACQUIRE);
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    var me = Steps.me();
    if (again(me)) return;
    Steps.interruptible(locks(), this::free);
    take(me, 1);
  }

  @Override
  public boolean tryLock() {
    Steps.execution().seeUnlocks();
    var me = Steps.me();
    if (again(me)) return true;
    var tries = Steps.operation("tries to lock", location()).writes().observes();
    Steps.take(tries);
    boolean got = free();
    if (got) {
      Steps.execution().orders(location(), Order.ACQUIRE, tries.line());
      take(me, 1);
    } else me.onlyRead(location());
    tries.tells(", " + (got ? "and has it" : "in vain"));
    return got;
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    Steps.execution().seeUnlocks();
    var me = Steps.me();
    if (again(me)) return true;
    boolean got = Steps.timed(Steps.operation("tries to lock", location()), this::free);
    if (got) take(me, 1);
    return got;
  }

  @Override
  public void unlock() {
    var me = Steps.me();
    if (owner != me) throw new IllegalMonitorStateException();
    if (count > 1) {
      count--;
      me.effect();
      return;
    }
    release("unlocks");
  }

  final void release(String verb) {
    var execution = Steps.execution();
    if (execution.kinds().unlocksAreSteps())
      Steps.take(Steps.operation(verb, location()).writes().orders(Order.RELEASE));
    else {
      execution.orders(location(), Order.RELEASE, Steps.line());
      execution.tell(verb + " " + location().name());
    }
    count = 0;
    owner = null;
    changed();
  }

  public boolean isLocked() {
    Steps.execution().seeUnlocks();
    Steps.take(Steps.operation("asks isLocked of", location()).observes());
    return owner != null;
  }

  public boolean isHeldByCurrentThread() {
    return owner == Steps.me();
  }

  public int getHoldCount() {
    return owner == Steps.me() ? count : 0;
  }

  @Override
  public Condition newCondition() {
    return new LockCondition(this);
  }
}
