package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Stands in for the JDK's. Releasing is a step: others may ask how many permits there are.
///
/// Who waits for many permits keeps back those behind it who wait for few. Where all want the same
/// number nobody is kept back for ever, and the queue is left out.
public class Semaphore extends QueuedSynchronizer {
  private int permits;
  private int wanted = -1;

  public Semaphore(int permits) {
    this(permits, false);
  }

  public Semaphore(int permits, boolean fair) {
    super(fair);
    this.permits = permits;
  }

  @Override
  final Location location() {
    var location = Steps.execution().location(this, "permits", "Semaphore", "");
    if (!location.hasValue()) changed(location);
    return location;
  }

  private void changed(Location location) {
    Supplier<String> words = () -> permits + (permits == 1 ? " permit" : " permits") + queueWords();
    Steps.execution().wrote(location, queueHash(mix(59, permits)), words);
  }

  @Override
  final void changed() {
    changed(location());
  }

  @Override
  final ModelThread owner() {
    return null;
  }

  private void add(int count) {
    permits += count;
    changed();
  }

  private Operation acquires() {
    return Steps.operation("acquires", location()).writes().orders(Order.ACQUIRE);
  }

  private Claim claim(int count) {
    return new Claim(
        "acquires",
        true,
        () -> permits >= count,
        () -> permits >= count && !(fair && hasQueue()),
        () -> permits -= count);
  }

  /// Does it matter who queues?
  private boolean queues(int count) {
    if (count < 0) throw new IllegalArgumentException();
    var execution = Steps.execution();
    if (wanted >= 0 && wanted != count) execution.watch(Watched.QUEUES);
    wanted = count;
    var sharedKinds = execution.kinds();
    return sharedKinds.watched(Watched.QUEUES) || sharedKinds.watched(Watched.LOOKS);
  }

  public void acquire() throws InterruptedException {
    acquire(1);
  }

  public void acquire(int count) throws InterruptedException {
    if (queues(count)) {
      acquire(claim(count), Patience.INTERRUPTIBLE);
    } else {
      Steps.interruptible(acquires(), () -> permits >= count);
      add(-count);
    }
  }

  public void acquireUninterruptibly() {
    acquireUninterruptibly(1);
  }

  public void acquireUninterruptibly(int count) {
    if (queues(count)) {
      acquire(claim(count));
    } else {
      Steps.take(acquires().when(() -> permits >= count));
      add(-count);
    }
  }

  public boolean tryAcquire() {
    return tryAcquire(1);
  }

  /// Barges in, also if it is fair.
  public boolean tryAcquire(int count) {
    if (count < 0) throw new IllegalArgumentException();
    var tries = Steps.operation("tries to acquire", location()).writes().observes();
    Steps.take(tries);
    boolean got = permits >= count;
    if (got) {
      Steps.execution().orders(location(), Order.ACQUIRE, tries.line());
      add(-count);
    } else Steps.me().onlyRead(location());
    tries.tells(got ? "" : ", in vain");
    return got;
  }

  public boolean tryAcquire(long time, TimeUnit unit) throws InterruptedException {
    return tryAcquire(1, time, unit);
  }

  public boolean tryAcquire(int count, long time, TimeUnit unit) throws InterruptedException {
    boolean endless = Steps.endless(time, unit);
    if (queues(count))
      return acquire(claim(count), endless ? Patience.INTERRUPTIBLE : Patience.TIMED);
    var tries = Steps.operation("tries to acquire", location()).writes();
    boolean got = Steps.timed(tries, () -> permits >= count, endless);
    if (got) add(-count);
    return got;
  }

  public void release() {
    release(1);
  }

  public void release(int count) {
    if (count < 0) throw new IllegalArgumentException();
    Steps.take(Steps.operation("releases", location()).writes().orders(Order.RELEASE));
    if (permits + count < permits) throw new Error("Maximum permit count exceeded");
    add(count);
  }

  public int availablePermits() {
    Steps.take(Steps.operation("asks permits of", location()).observes().orders(Order.ACQUIRE));
    return permits;
  }

  public int drainPermits() {
    Steps.take(Steps.operation("drains", location()).writes().observes().orders(Order.BOTH));
    int drained = permits;
    add(-drained);
    return drained;
  }
}
