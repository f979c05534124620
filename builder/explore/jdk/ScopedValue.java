package explore.jdk;

import explore.model.Steps;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Supplier;

/// Stands in for the JDK's: a binding belongs to the thread that made it, until its call ends.
public final class ScopedValue<T> {
  /// Bindings that a call is to have. Those made last are looked at first.
  public static final class Carrier {
    private final ScopedValue<?> key;
    private final Object value;
    private final Carrier before;

    private Carrier(ScopedValue<?> key, Object value, Carrier before) {
      this.key = Objects.requireNonNull(key);
      this.value = value;
      this.before = before;
    }

    public <T> Carrier where(ScopedValue<T> key, T value) {
      return new Carrier(key, value, this);
    }

    private Binding find(ScopedValue<?> wanted) {
      if (key == wanted) return new Binding(value);
      return before == null ? null : before.find(wanted);
    }

    @SuppressWarnings("unchecked") // a key is bound to what is of its type
    public <T> T get(ScopedValue<T> wanted) {
      var binding = find(Objects.requireNonNull(wanted));
      if (binding == null) throw new NoSuchElementException("No mapping present");
      return (T) binding.value;
    }

    public void run(Runnable body) {
      Objects.requireNonNull(body);
      this.<Void, RuntimeException>call(
          () -> {
            body.run();
            return null;
          });
    }

    public <R, X extends Throwable> R call(CallableOp<? extends R, X> body) throws X {
      Objects.requireNonNull(body);
      var outer = bindings();
      var scope = TaskScope.innermost();
      bind(new Bindings(this, outer));
      try {
        return body.call();
      } finally {
        if (TaskScope.innermost() != scope) Steps.refuse("a scope that outlives its scoped values");
        bind(outer);
      }
    }
  }

  /// What a scope runs.
  @FunctionalInterface
  public interface CallableOp<T, X extends Throwable> {
    T call() throws X;
  }

  private record Binding(Object value) {}

  /// All bindings that a thread has.
  record Bindings(Carrier inner, Bindings outer) {
    private Binding find(ScopedValue<?> wanted) {
      var binding = inner.find(wanted);
      return binding != null || outer == null ? binding : outer.find(wanted);
    }
  }

  private ScopedValue() {}

  public static <T> ScopedValue<T> newInstance() {
    return new ScopedValue<>();
  }

  public static <T> Carrier where(ScopedValue<T> key, T value) {
    return new Carrier(key, value, null);
  }

  /// Those of this thread; null if none.
  static Bindings bindings() {
    return (Bindings) Steps.me().threadLocals().get(ScopedValue.class);
  }

  static void bind(Bindings bindings) {
    var values = Steps.me().threadLocals();
    if (bindings == null) values.remove(ScopedValue.class);
    else values.put(ScopedValue.class, bindings);
    Steps.me().effect("changes what scoped values are bound to");
  }

  private Binding binding() {
    var bindings = bindings();
    var found = bindings == null ? null : bindings.find(this);
    if (found == null && Steps.me().pooled)
      Steps.refuse("a ScopedValue of who may run a task of " + CommonPool.whose(Steps.me()));
    return found;
  }

  @SuppressWarnings("unchecked") // a key is bound to what is of its type
  private T value(Binding binding) {
    return (T) binding.value;
  }

  public T get() {
    return orElseThrow(() -> new NoSuchElementException("ScopedValue not bound"));
  }

  public boolean isBound() {
    return binding() != null;
  }

  public T orElse(T other) {
    Objects.requireNonNull(other);
    var binding = binding();
    return binding == null ? other : value(binding);
  }

  public <X extends Throwable> T orElseThrow(Supplier<? extends X> failure) throws X {
    Objects.requireNonNull(failure);
    var binding = binding();
    if (binding == null) throw failure.get();
    return value(binding);
  }

  @Override
  public int hashCode() {
    return Steps.refuse("the hash of a ScopedValue");
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a ScopedValue");
  }
}
