package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Location;
import explore.schedule.ModelThread;
import explore.schedule.Order;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Supplier;

/// Stands in for the JDK's: many readers, or one writer, who may read too.
public class ReentrantReadWriteLock implements ReadWriteLock {
  private final Map<ModelThread, Integer> readers =
      new TreeMap<>(Comparator.comparingInt(ModelThread::number));
  private final ReadLock readLock = new ReadLock(this);
  private final WriteLock writeLock = new WriteLock(this);
  private ModelThread writer;
  private int writes;

  public ReentrantReadWriteLock() {}

  public ReentrantReadWriteLock(boolean fair) {
    if (fair) Steps.execution().note("fair locks are explored as unfair ones");
  }

  @Override
  public ReadLock readLock() {
    return readLock;
  }

  @Override
  public WriteLock writeLock() {
    return writeLock;
  }

  private Location location() {
    return Steps.execution().location(this, "lock", "ReentrantReadWriteLock", "");
  }

  private void changed() {
    long hash = mix(53, Steps.key(writer));
    for (var reader : readers.entrySet())
      hash = mix(hash, reader.getKey().keyHash() + reader.getValue());
    Supplier<String> words =
        () ->
            writer != null
                ? "written by " + writer
                : readers.isEmpty() ? "free" : "read by " + readers.keySet();
    Steps.execution().wrote(location(), hash, words);
  }

  private void release(String verb) {
    var execution = Steps.execution();
    execution.orders(location(), Order.RELEASE, Steps.line());
    execution.tell(verb + " " + location().name());
  }

  /// The lock for reading.
  public static class ReadLock implements Lock {
    private final ReentrantReadWriteLock of;

    protected ReadLock(ReentrantReadWriteLock of) {
      this.of = of;
    }

    @Override
    public void lock() {
      var me = Steps.me();
      Steps.take(
          Steps.operation("read-locks", of.location())
              .writes()
              .when(() -> of.writer == null || of.writer == me)
              .heldBy(() -> of.writer)
              .orders(Order.ACQUIRE));
      of.readers.merge(me, 1, Integer::sum);
      of.changed();
    }

    @Override
    public void unlock() {
      var me = Steps.me();
      if (!of.readers.containsKey(me)) throw new IllegalMonitorStateException();
      of.release("read-unlocks");
      of.readers.computeIfPresent(me, (_, times) -> times == 1 ? null : times - 1);
      of.changed();
    }

    @Override
    public void lockInterruptibly() {
      Steps.refuse("ReadLock.lockInterruptibly");
    }

    @Override
    public boolean tryLock() {
      return Steps.refuse("ReadLock.tryLock");
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      return tryLock();
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
    public void lock() {
      var me = Steps.me();
      if (of.writer == me) {
        of.writes++;
        me.effect();
        return;
      }
      Steps.take(
          Steps.operation("write-locks", of.location())
              .writes()
              .when(() -> of.writer == null && of.readers.isEmpty())
              .heldBy(() -> of.writer)
              .orders(Order.ACQUIRE));
      of.writer = me;
      of.writes = 1;
      of.changed();
    }

    @Override
    public void unlock() {
      var me = Steps.me();
      if (of.writer != me) throw new IllegalMonitorStateException();
      if (--of.writes > 0) {
        me.effect();
        return;
      }
      of.release("write-unlocks");
      of.writer = null;
      of.changed();
    }

    public boolean isHeldByCurrentThread() {
      return of.writer == Steps.me();
    }

    @Override
    public void lockInterruptibly() {
      Steps.refuse("WriteLock.lockInterruptibly");
    }

    @Override
    public boolean tryLock() {
      return Steps.refuse("WriteLock.tryLock");
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
      return tryLock();
    }

    @Override
    public Condition newCondition() {
      return Steps.refuse("WriteLock.newCondition");
    }
  }
}
