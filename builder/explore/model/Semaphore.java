package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Stands in for the JDK's. Releasing is a step: others may ask how many permits there are.
public class Semaphore {
  private int permits;

  public Semaphore(int permits) {
    this.permits = permits;
  }

  public Semaphore(int permits, boolean fair) {
    this(permits);
    if (fair) Steps.execution().note("fair semaphores are explored as unfair ones");
  }

  private Location location() {
    var location = Steps.execution().location(this, "permits", "Semaphore", "");
    if (!location.hasValue()) changed(location);
    return location;
  }

  private void changed(Location location) {
    Supplier<String> words = () -> permits + (permits == 1 ? " permit" : " permits");
    Steps.execution().wrote(location, mix(59, permits), words);
  }

  private void add(int count) {
    permits += count;
    changed(location());
  }

  private Operation acquires() {
    return Steps.operation("acquires", location()).writes().orders(Order.ACQUIRE);
  }

  public void acquire() throws InterruptedException {
    acquire(1);
  }

  public void acquire(int count) throws InterruptedException {
    if (count < 0) throw new IllegalArgumentException();
    Steps.interruptible(acquires(), () -> permits >= count);
    add(-count);
  }

  public void acquireUninterruptibly() {
    acquireUninterruptibly(1);
  }

  public void acquireUninterruptibly(int count) {
    Steps.take(acquires().when(() -> permits >= count));
    add(-count);
  }

  public boolean tryAcquire() {
    return tryAcquire(1);
  }

  public boolean tryAcquire(int count) {
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
    boolean got =
        Steps.timed(Steps.operation("tries to acquire", location()), () -> permits >= count);
    if (got) add(-count);
    return got;
  }

  public void release() {
    release(1);
  }

  public void release(int count) {
    Steps.take(Steps.operation("releases", location()).writes().orders(Order.RELEASE));
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
