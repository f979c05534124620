package explore.jdk;

import explore.model.Steps;
import java.util.Map;
import java.util.function.Supplier;

/// Stands in for the JDK's: values belong to the thread in this execution.
public class ThreadLocal<V> {
  private Supplier<? extends V> initial = () -> null;

  public ThreadLocal() {}

  public static <V> ThreadLocal<V> withInitial(Supplier<? extends V> initial) {
    var local = new ThreadLocal<V>();
    local.initial = initial;
    return local;
  }

  protected V initialValue() {
    return initial.get();
  }

  @SuppressWarnings("unchecked") // only `set` puts values there
  public V get() {
    var values = values();
    if (!values.containsKey(this)) set(initialValue());
    return (V) values.get(this);
  }

  /// The common pool forgets them now and then.
  private static Map<Object, Object> values() {
    if (Steps.me().pooled)
      Steps.refuse("a ThreadLocal of a worker of " + CommonPool.whose(Steps.me()));
    return Steps.me().threadLocals();
  }

  public void set(V value) {
    values().put(this, value);
    Steps.me().effect("sets a ThreadLocal");
  }

  public void remove() {
    Steps.me().threadLocals().remove(this);
    Steps.me().effect("removes a ThreadLocal");
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a thread-local");
  }
}
