package explore.jdk;

import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/// Stands in for the JDK's. Whatever adds is one step; what applies a function is two, as there: a
/// read, and a compare-and-set that is tried until it succeeds.
public final class AtomicIntegerFieldUpdater<T> extends FieldUpdater<T> {
  private AtomicIntegerFieldUpdater(Class<T> holder, String name, Class<?> caller) {
    super(holder, name, caller);
  }

  public static <U> AtomicIntegerFieldUpdater<U> newUpdater(Class<U> holder, String name) {
    return new AtomicIntegerFieldUpdater<>(holder, name, CALLERS.getCallerClass());
  }

  @Override
  void check(Class<?> type) {
    if (type != int.class) throw new IllegalArgumentException("Must be integer type");
  }

  public int get(T object) {
    return access(object, "getVolatile", 'I', () -> (int) handle.getVolatile(object));
  }

  public void set(T object, int value) {
    sets(object, "setVolatile", () -> handle.setVolatile(object, value));
  }

  public void lazySet(T object, int value) {
    sets(object, "setRelease", () -> handle.setRelease(object, value));
  }

  public int getAndSet(T object, int value) {
    return access(object, "getAndSet", 'I', () -> (int) handle.getAndSet(object, value));
  }

  public int getAndAdd(T object, int delta) {
    return access(object, "getAndAdd", 'I', () -> (int) handle.getAndAdd(object, delta));
  }

  public boolean compareAndSet(T object, int expected, int value) {
    return tries(object, false, () -> handle.compareAndSet(object, expected, value));
  }

  public boolean weakCompareAndSet(T object, int expected, int value) {
    return tries(object, true, () -> handle.compareAndSet(object, expected, value));
  }

  public int getAndIncrement(T object) {
    return getAndAdd(object, 1);
  }

  public int getAndDecrement(T object) {
    return getAndAdd(object, -1);
  }

  public int incrementAndGet(T object) {
    return getAndAdd(object, 1) + 1;
  }

  public int decrementAndGet(T object) {
    return getAndAdd(object, -1) - 1;
  }

  public int addAndGet(T object, int delta) {
    return getAndAdd(object, delta) + delta;
  }

  private record Update(int before, int after) {}

  private Update update(T object, IntUnaryOperator function) {
    while (true) {
      int before = get(object);
      int after = function.applyAsInt(before);
      if (compareAndSet(object, before, after)) return new Update(before, after);
    }
  }

  public int getAndUpdate(T object, IntUnaryOperator function) {
    return update(object, function).before;
  }

  public int updateAndGet(T object, IntUnaryOperator function) {
    return update(object, function).after;
  }

  public int getAndAccumulate(T object, int with, IntBinaryOperator function) {
    return update(object, before -> function.applyAsInt(before, with)).before;
  }

  public int accumulateAndGet(T object, int with, IntBinaryOperator function) {
    return update(object, before -> function.applyAsInt(before, with)).after;
  }
}
