package explore.jdk;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/// Stands in for the JDK's. What applies a function is two steps, as there: a read, and a
/// compare-and-set that is tried until it succeeds.
public final class AtomicReferenceFieldUpdater<T, V> extends FieldUpdater<T> {
  private final Class<V> type;

  private AtomicReferenceFieldUpdater(
      Class<T> holder, Class<V> type, String name, Class<?> caller) {
    this.type = type; // `check` asks for it
    super(holder, name, caller);
  }

  public static <U, W> AtomicReferenceFieldUpdater<U, W> newUpdater(
      Class<U> holder, Class<W> type, String name) {
    return new AtomicReferenceFieldUpdater<>(holder, type, name, CALLERS.getCallerClass());
  }

  @Override
  void check(Class<?> found) {
    if (found != type) throw new ClassCastException();
    if (found.isPrimitive()) throw new IllegalArgumentException("Must be reference type");
  }

  private void check(V value) {
    if (value != null && !type.isInstance(value)) throw new ClassCastException();
  }

  public V get(T object) {
    return access(object, "getVolatile", 'L', () -> type.cast(handle.getVolatile(object)));
  }

  public void set(T object, V value) {
    check(value);
    sets(object, "setVolatile", () -> handle.setVolatile(object, value));
  }

  public void lazySet(T object, V value) {
    check(value);
    sets(object, "setRelease", () -> handle.setRelease(object, value));
  }

  public V getAndSet(T object, V value) {
    check(value);
    return access(object, "getAndSet", 'L', () -> type.cast(handle.getAndSet(object, value)));
  }

  public boolean compareAndSet(T object, V expected, V value) {
    check(value);
    return tries(object, false, () -> handle.compareAndSet(object, expected, value));
  }

  public boolean weakCompareAndSet(T object, V expected, V value) {
    check(value);
    return tries(object, true, () -> handle.compareAndSet(object, expected, value));
  }

  private record Update<V>(V before, V after) {}

  private Update<V> update(T object, UnaryOperator<V> function) {
    while (true) {
      V before = get(object);
      V after = function.apply(before);
      if (compareAndSet(object, before, after)) return new Update<>(before, after);
    }
  }

  public V getAndUpdate(T object, UnaryOperator<V> function) {
    return update(object, function).before;
  }

  public V updateAndGet(T object, UnaryOperator<V> function) {
    return update(object, function).after;
  }

  public V getAndAccumulate(T object, V with, BinaryOperator<V> function) {
    return update(object, before -> function.apply(before, with)).before;
  }

  public V accumulateAndGet(T object, V with, BinaryOperator<V> function) {
    return update(object, before -> function.apply(before, with)).after;
  }
}
