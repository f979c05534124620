package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Holding;
import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Stands in for the JDK's: many readers, or one writer, who may read too. Its queue matters
/// always: a writer at its head keeps new readers out, but for those who read already.
public class ReentrantReadWriteLock extends OwnedSynchronizer implements ReadWriteLock {
  private final Map<ModelThread, Integer> readers =
      new TreeMap<>(Comparator.comparingInt(ModelThread::number));
  private final ReadLock readLock = new ReadLock(this);
  private final WriteLock writeLock = new WriteLock(this);
  private ModelThread writer;
  private int writes;

  public ReentrantReadWriteLock() {
    this(false);
  }

  public ReentrantReadWriteLock(boolean fair) {
    super(fair);
  }

  @Override
  public ReadLock readLock() {
    return readLock;
  }

  @Override
  public WriteLock writeLock() {
    return writeLock;
  }

  @Override
  final Location location() {
    return Steps.execution().location(this, "lock", "ReentrantReadWriteLock", "");
  }

  @Override
  final void changed() {
    long hash = mix(53, Steps.key(writer));
    for (var reader : readers.entrySet())
      hash = mix(hash, reader.getKey().keyHash() + reader.getValue());
    Supplier<String> words = () -> held() + queueWords();
    var holding = new Holding(this::holders, words);
    Steps.execution().wrote(location(), queueHash(hash), holding);
  }

  private Map<ModelThread, Integer> holders() {
    var holders = new HashMap<>(readers);
    if (writer != null) holders.merge(writer, writes, Integer::sum);
    return holders;
  }

  private String held() {
    if (writer != null) return "written by " + writer;
    return readers.isEmpty() ? "free" : "read by " + readers.keySet();
  }

  @Override
  ModelThread owner() {
    return writer;
  }

  @Override
  int holds() {
    if (!readers.isEmpty()) Steps.refuse("awaiting a signal while holding the lock for reading");
    return writes;
  }

  @Override
  boolean free() {
    return writer == null && readers.isEmpty();
  }

  @Override
  final void take(ModelThread modelThread, int times) {
    writer = modelThread;
    writes = times;
    changed();
  }

  @Override
  final boolean queues() {
    return true;
  }

  private Claim reading() {
    var me = Steps.me();
    BooleanSupplier available = () -> writer == null || writer == me;
    BooleanSupplier keptOut =
        () ->
            writer == null
                && !readers.containsKey(me)
                && (fair ? hasQueue() : firstIsExclusive(me));
    return new Claim(
        "read-locks",
        true,
        available,
        () -> available.getAsBoolean() && !keptOut.getAsBoolean(),
        () -> read(me, 1));
  }

  private void read(ModelThread modelThread, int more) {
    readers.merge(modelThread, more, (was, plus) -> was + plus == 0 ? null : was + plus);
    changed();
  }

  private boolean writeAgain() {
    var me = Steps.me();
    if (writer != me) return false;
    writes++;
    me.effect("changes how often it holds a lock");
    return true;
  }

  /// Barges in, also if it is fair.
  private boolean tryAtOnce(String verb, BooleanSupplier available, Runnable take) {
    Steps.execution().watch(Watched.UNLOCKS);
    var tries = Steps.operation(verb, location()).writes().observes();
    Steps.take(tries);
    boolean got = available.getAsBoolean();
    if (got) {
      Steps.execution().orders(location(), Order.ACQUIRE, tries.line());
      take.run();
      changed();
    } else Steps.me().onlyRead(location());
    tries.tells(got ? ", and has it" : ", in vain");
    return got;
  }

  private boolean timed(Claim claim, long time, TimeUnit unit) throws InterruptedException {
    Steps.execution().watch(Watched.UNLOCKS);
    return acquire(claim, Steps.endless(time, unit) ? Patience.INTERRUPTIBLE : Patience.TIMED);
  }

  private void readUnlock() {
    var me = Steps.me();
    if (!readers.containsKey(me))
      throw new IllegalMonitorStateException(
          "attempt to unlock read lock, not locked by current thread");
    if (Steps.execution().kinds().unlocksAreSteps())
      Steps.take(Steps.operation("read-unlocks", location()).writes().orders(Order.RELEASE));
    else Steps.releases(location(), "read-unlocks");
    read(me, -1);
  }

  private void writeUnlock() {
    var me = Steps.me();
    if (writer != me) throw new IllegalMonitorStateException();
    if (writes > 1) {
      writes--;
      me.effect("changes how often it holds a lock");
    } else release("write-unlocks");
  }

  public boolean isWriteLocked() {
    look("asks for the writer of");
    return writer != null;
  }

  public boolean isWriteLockedByCurrentThread() {
    return writer == Steps.me();
  }

  public int getReadLockCount() {
    look("asks for the readers of");
    return readers.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int getReadHoldCount() {
    return readers.getOrDefault(Steps.me(), 0);
  }

  public int getWriteHoldCount() {
    return writer == Steps.me() ? writes : 0;
  }

  /// The lock for reading.
  public static class ReadLock implements Lock {
    private final ReentrantReadWriteLock of;

    protected ReadLock(ReentrantReadWriteLock of) {
      this.of = of;
    }

    @Override
    public String toString() {
      return Steps.refuse("toString of a lock");
    }

    @Override
    public void lock() {
      of.acquire(of.reading());
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      of.acquire(of.reading(), Patience.INTERRUPTIBLE);
    }

    @Override
    public boolean tryLock() {
      var me = Steps.me();
      return of.tryAtOnce(
          "tries to read-lock", () -> of.writer == null || of.writer == me, () -> of.read(me, 1));
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      return of.timed(of.reading(), time, unit);
    }

    @Override
    public void unlock() {
      of.readUnlock();
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException();
    }
  }

  /// The lock for writing.
  public static class WriteLock implements Lock {
    private final ReentrantReadWriteLock of;

    protected WriteLock(ReentrantReadWriteLock of) {
      this.of = of;
    }

    @Override
    public String toString() {
      return Steps.refuse("toString of a lock");
    }

    @Override
    public void lock() {
      if (!of.writeAgain()) of.acquire(of.claim("write-locks", 1));
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      if (of.writer == Steps.me()) Steps.enter();
      if (!of.writeAgain()) of.acquire(of.claim("write-locks", 1), Patience.INTERRUPTIBLE);
    }

    @Override
    public boolean tryLock() {
      var me = Steps.me();
      return of.writeAgain() || of.tryAtOnce("tries to write-lock", of::free, () -> of.take(me, 1));
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      if (of.writer == Steps.me()) Steps.enter();
      return of.writeAgain() || of.timed(of.claim("write-locks", 1), time, unit);
    }

    @Override
    public void unlock() {
      of.writeUnlock();
    }

    public boolean isHeldByCurrentThread() {
      return of.writer == Steps.me();
    }

    public int getHoldCount() {
      return of.getWriteHoldCount();
    }

    @Override
    public Condition newCondition() {
      return of.condition();
    }
  }
}
