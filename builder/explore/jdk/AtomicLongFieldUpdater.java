package explore.jdk;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/// Stands in for the JDK's. Whatever adds is one step; what applies a function is two, as there: a
/// read, and a compare-and-set that is tried until it succeeds.
public final class AtomicLongFieldUpdater<T> extends FieldUpdater<T> {
  private AtomicLongFieldUpdater(Class<T> holder, String name, Class<?> caller) {
    super(holder, name, caller);
  }

  public static <U> AtomicLongFieldUpdater<U> newUpdater(Class<U> holder, String name) {
    return new AtomicLongFieldUpdater<>(holder, name, CALLERS.getCallerClass());
  }

  @Override
  void check(Class<?> type) {
    if (type != long.class) throw new IllegalArgumentException("Must be long type");
  }

  public long get(T object) {
    return access(object, "getVolatile", 'J', () -> (long) handle.getVolatile(object));
  }

  public void set(T object, long value) {
    sets(object, "setVolatile", () -> handle.setVolatile(object, value));
  }

  public void lazySet(T object, long value) {
    sets(object, "setRelease", () -> handle.setRelease(object, value));
  }

  public long getAndSet(T object, long value) {
    return access(object, "getAndSet", 'J', () -> (long) handle.getAndSet(object, value));
  }

  public long getAndAdd(T object, long delta) {
    return access(object, "getAndAdd", 'J', () -> (long) handle.getAndAdd(object, delta));
  }

  public boolean compareAndSet(T object, long expected, long value) {
    return tries(object, false, () -> handle.compareAndSet(object, expected, value));
  }

  public boolean weakCompareAndSet(T object, long expected, long value) {
    return tries(object, true, () -> handle.compareAndSet(object, expected, value));
  }

  public long getAndIncrement(T object) {
    return getAndAdd(object, 1);
  }

  public long getAndDecrement(T object) {
    return getAndAdd(object, -1);
  }

  public long incrementAndGet(T object) {
    return getAndAdd(object, 1) + 1;
  }

  public long decrementAndGet(T object) {
    return getAndAdd(object, -1) - 1;
  }

  public long addAndGet(T object, long delta) {
    return getAndAdd(object, delta) + delta;
  }

  private record Update(long before, long after) {}

  private Update update(T object, LongUnaryOperator function) {
    while (true) {
      long before = get(object);
      long after = function.applyAsLong(before);
      if (compareAndSet(object, before, after)) return new Update(before, after);
    }
  }

  public long getAndUpdate(T object, LongUnaryOperator function) {
    return update(object, function).before;
  }

  public long updateAndGet(T object, LongUnaryOperator function) {
    return update(object, function).after;
  }

  public long getAndAccumulate(T object, long with, LongBinaryOperator function) {
    return update(object, before -> function.applyAsLong(before, with)).before;
  }

  public long accumulateAndGet(T object, long with, LongBinaryOperator function) {
    return update(object, before -> function.applyAsLong(before, with)).after;
  }
}
