package explore.jdk;

import explore.model.Steps;
import explore.schedule.ModelThread;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.concurrent.locks.Condition;

/// A lock that one thread has for itself alone, so that it can have conditions.
abstract class OwnedSynchronizer extends QueuedSynchronizer {
  OwnedSynchronizer(boolean fair) {
    super(fair);
  }

  /// How often its owner has locked it.
  abstract int holds();

  /// Could one who has nothing of it lock it now, were there no queue?
  abstract boolean free();

  abstract void take(ModelThread thread, int times);

  /// Does it matter who queues?
  abstract boolean queues();

  final Claim claim(String verb, int times) {
    var me = Steps.me();
    return new Claim(
        verb, false, this::free, () -> free() && !(fair && hasQueue()), () -> take(me, times));
  }

  /// Its owner gives it up.
  final void release(String verb) {
    if (Steps.execution().kinds().unlocksAreSteps())
      Steps.take(Steps.operation(verb, location()).writes().orders(Order.RELEASE));
    else Steps.releases(location(), verb);
    take(null, 0);
  }

  final Condition condition() {
    if (fair) Steps.execution().watch(Watched.QUEUES);
    return new LockCondition(this);
  }

  /// Does anybody wait for a signal?
  public final boolean hasWaiters(Condition condition) {
    return getWaitQueueLength(condition) > 0;
  }

  public final int getWaitQueueLength(Condition condition) {
    if (!(condition instanceof LockCondition own) || !own.isOf(this))
      throw new IllegalArgumentException("Not owner");
    if (owner() != Steps.me()) throw new IllegalMonitorStateException();
    Steps.take(Steps.operation("asks who awaits a signal of", location()).observes());
    return own.unsignalled();
  }
}
