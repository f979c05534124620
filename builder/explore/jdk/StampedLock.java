package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Stands in for the JDK's, whose stamps it has, too. Nobody owns it. Who comes new gets in before
/// those that queue, if it can; who wants to read may also have to queue behind them, as nothing
/// says which.
public class StampedLock extends QueuedSynchronizer {
  private static final long READER = 1;
  private static final long WRITER = 1 << 7;
  private static final long READERS = WRITER - 1;
  private static final long HELD = READERS | WRITER;

  private long state = WRITER << 1;

  public StampedLock() {
    super(false);
  }

  @Override
  final Location location() {
    var location = Steps.execution().location(this, "lock", "StampedLock", "");
    if (!location.hasValue()) Steps.execution().wrote(location, hash(), words());
    return location;
  }

  private long hash() {
    return queueHash(mix(149, state));
  }

  private String words() {
    var held = isWritten() ? "written" : readers() > 0 ? readers() + " read" : "free";
    return held + queueWords();
  }

  @Override
  final void changed() {
    Steps.execution().wrote(location(), hash(), words());
  }

  @Override
  final ModelThread owner() {
    return null;
  }

  @Override
  final boolean mayHoldBack() {
    return true;
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  private boolean isWritten() {
    return (state & WRITER) != 0;
  }

  private long readers() {
    return state & READERS;
  }

  private static long version(long stamp) {
    return stamp & ~READERS;
  }

  private void becomes(long next) {
    state = next;
    changed();
  }

  // ---- Locking

  private Claim writing() {
    BooleanSupplier free = () -> (state & HELD) == 0;
    return new Claim("write-locks", false, free, free, () -> becomes(state | WRITER));
  }

  private Claim reading() {
    BooleanSupplier open = () -> !isWritten();
    return new Claim("read-locks", true, open, open, () -> becomes(state + READER));
  }

  /// Gives the stamp, or 0.
  private long stamp(Claim claim, Patience patience) throws InterruptedException {
    return acquire(claim, patience) ? seen() : 0;
  }

  private long seen() {
    Steps.me().observe(state);
    return state;
  }

  private long stamp(Claim claim) {
    acquire(claim);
    return seen();
  }

  private long stamp(Claim claim, long time, TimeUnit unit) throws InterruptedException {
    boolean endless = Steps.endless(time, unit);
    return stamp(claim, endless ? Patience.INTERRUPTIBLE : Patience.TIMED);
  }

  public long writeLock() {
    return stamp(writing());
  }

  public long readLock() {
    return stamp(reading());
  }

  public long writeLockInterruptibly() throws InterruptedException {
    return stamp(writing(), Patience.INTERRUPTIBLE);
  }

  public long readLockInterruptibly() throws InterruptedException {
    return stamp(reading(), Patience.INTERRUPTIBLE);
  }

  public long tryWriteLock(long time, TimeUnit unit) throws InterruptedException {
    return stamp(writing(), time, unit);
  }

  public long tryReadLock(long time, TimeUnit unit) throws InterruptedException {
    return stamp(reading(), time, unit);
  }

  public long tryWriteLock() {
    return tries(writing());
  }

  public long tryReadLock() {
    return tries(reading());
  }

  private long tries(Claim claim) {
    var tries = step("tries: " + claim.verb()).writes().observes();
    Steps.take(tries);
    if (!claim.available().getAsBoolean()) return inVain(tries);
    Steps.execution().orders(location(), Order.ACQUIRE, tries.line());
    claim.take().run();
    return state;
  }

  private long inVain(Operation tries) {
    Steps.me().onlyRead(location());
    tries.tells(", in vain");
    return 0;
  }

  public long tryOptimisticRead() {
    Steps.take(step("reads the version of").observes().orders(Order.ACQUIRE));
    return isWritten() ? 0 : version(state);
  }

  public boolean validate(long stamp) {
    var looks = step("validates").observes();
    Steps.take(looks);
    boolean valid = version(stamp) == version(state);
    looks.tells(" -> ", valid);
    return valid;
  }

  // ---- Unlocking

  public void unlockWrite(long stamp) {
    Steps.take(step("write-unlocks").writes().observes().orders(Order.RELEASE));
    if (state != stamp || !isWritten()) throw new IllegalMonitorStateException();
    becomes(unwritten());
  }

  /// The next version, which never is 0.
  private long unwritten() {
    return state + WRITER == 0 ? WRITER << 1 : state + WRITER;
  }

  public void unlockRead(long stamp) {
    Steps.take(step("read-unlocks").writes().observes().orders(Order.RELEASE));
    boolean reads = (stamp & READERS) != 0 && version(stamp) == version(state) && readers() > 0;
    if (!reads) throw new IllegalMonitorStateException();
    becomes(state - READER);
  }

  public void unlock(long stamp) {
    if ((stamp & WRITER) != 0) unlockWrite(stamp);
    else unlockRead(stamp);
  }

  // ---- Converting

  private Operation converts(String to) {
    var converts = step("wants to convert to " + to).writes().observes().orders(Order.BOTH);
    Steps.take(converts);
    return converts;
  }

  public long tryConvertToWriteLock(long stamp) {
    var converts = converts("a write lock");
    long mode = stamp & HELD;
    boolean same = version(state) == version(stamp);
    if (same && isWritten() && mode == WRITER) return stamp;
    boolean free = (state & HELD) == 0 && mode == 0;
    boolean onlyReader = (state & HELD) == READER && mode != 0;
    if (!same || !free && !onlyReader) return inVain(converts);
    becomes((state & ~HELD) | WRITER);
    return state;
  }

  public long tryConvertToReadLock(long stamp) {
    var converts = converts("a read lock");
    long mode = stamp & HELD;
    if (version(state) != version(stamp)) return inVain(converts);
    if (mode >= WRITER) {
      if (state != stamp) return inVain(converts);
      becomes(unwritten() + READER);
      return state;
    }
    if (mode != 0) return readers() == 0 ? inVain(converts) : stamp;
    becomes(state + READER);
    return state;
  }

  public long tryConvertToOptimisticRead(long stamp) {
    var converts = converts("an optimistic read");
    long mode = stamp & HELD;
    if (version(state) != version(stamp)) return inVain(converts);
    if (mode >= WRITER) {
      if (state != stamp) return inVain(converts);
      becomes(unwritten());
      return state;
    }
    if (mode == 0) return stamp;
    if ((state & HELD) == 0) return inVain(converts);
    becomes(state - READER);
    return version(state);
  }

  // ---- What can be asked

  private void asks(String what) {
    Steps.take(step("asks " + what + " of").observes());
  }

  public boolean isWriteLocked() {
    asks("isWriteLocked");
    return isWritten();
  }

  public boolean isReadLocked() {
    asks("isReadLocked");
    return readers() > 0;
  }

  public int getReadLockCount() {
    asks("readers");
    return (int) readers();
  }
}
