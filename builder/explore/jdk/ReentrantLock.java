package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Holding;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/// Stands in for the JDK's. Unlocking is a step only in programs that ask whether a lock is free.
///
/// Who queues matters only with a fair lock that has conditions, as who was signalled is known to
/// queue; and where the program looks at the queue.
public class ReentrantLock extends OwnedSynchronizer implements Lock {
  private ModelThread owner;
  private int count;

  public ReentrantLock() {
    this(false);
  }

  public ReentrantLock(boolean fair) {
    super(fair);
  }

  @Override
  final Location location() {
    return Steps.execution().location(this, "lock", "ReentrantLock", "");
  }

  @Override
  ModelThread owner() {
    return owner;
  }

  @Override
  int holds() {
    return count;
  }

  /// May this thread take it now?
  @Override
  boolean free() {
    return owner == null;
  }

  @Override
  final void take(ModelThread thread, int times) {
    owner = thread;
    count = times;
    changed();
  }

  @Override
  final void changed() {
    Supplier<String> words = () -> Steps.holder(owner) + queueWords();
    var holding = new Holding(() -> Holding.by(owner, count), words);
    Steps.execution().wrote(location(), queueHash(mix(43, Steps.key(owner))), holding);
  }

  @Override
  final boolean queues() {
    var sharedKinds = Steps.execution().kinds();
    return fair && sharedKinds.watched(Watched.QUEUES) || sharedKinds.watched(Watched.LOOKS);
  }

  private boolean again(ModelThread me) {
    if (owner != me) return false;
    count++;
    me.effect("changes how often it holds a lock");
    return true;
  }

  private Claim claim() {
    return claim("locks", 1);
  }

  @Override
  public void lock() {
    var me = Steps.me();
    if (again(me)) return;
    if (queues()) {
      acquire(claim());
    } else {
      Steps.take(locks().when(this::free));
      take(me, 1);
    }
  }

  private Operation locks() {
    return Steps.operation("locks", location()).writes().heldBy(() -> owner).orders(Order.ACQUIRE);
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    var me = Steps.me();
    if (owner == me) Steps.enter();
    if (again(me)) return;
    if (queues()) {
      acquire(claim(), Patience.INTERRUPTIBLE);
    } else {
      Steps.interruptible(locks(), this::free);
      take(me, 1);
    }
  }

  /// Barges in, also if it is fair.
  @Override
  public boolean tryLock() {
    Steps.execution().watch(Watched.UNLOCKS);
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
    Steps.execution().watch(Watched.UNLOCKS);
    var me = Steps.me();
    if (owner == me) Steps.enter();
    if (again(me)) return true;
    boolean endless = Steps.endless(time, unit);
    if (queues()) return acquire(claim(), endless ? Patience.INTERRUPTIBLE : Patience.TIMED);
    var tries = Steps.operation("tries to lock", location()).writes().heldBy(() -> owner);
    boolean got = Steps.timed(tries, this::free, endless);
    if (got) take(me, 1);
    return got;
  }

  @Override
  public void unlock() {
    var me = Steps.me();
    if (owner != me) throw new IllegalMonitorStateException();
    if (count > 1) {
      count--;
      me.effect("changes how often it holds a lock");
      return;
    }
    release("unlocks");
  }

  public boolean isLocked() {
    Steps.execution().watch(Watched.UNLOCKS);
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
    return condition();
  }
}
