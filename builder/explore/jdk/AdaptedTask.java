package explore.jdk;

import explore.model.Steps;
import java.util.Objects;
import java.util.concurrent.Callable;

/// A `Callable` or a `Runnable` as a fork-join task.
final class AdaptedTask<V> extends ForkJoinTask<V> {
  /// What the JDK makes of it.
  enum Kind {
    /// What wraps checked exceptions, and can't be interrupted.
    PLAIN,
    /// `PLAIN` or `INTERRUPTIBLE`: a task of the common pool submits it, and who runs that is not
    /// known.
    EITHER,
    /// `cancel` can interrupt it; who waits for it doesn't run it.
    INTERRUPTIBLE,
    /// The same; what it throws goes to a handler.
    EXECUTED
  }

  private final Callable<? extends V> task;
  private final Kind kind;

  AdaptedTask(Callable<? extends V> task, Kind kind) {
    this.task = Objects.requireNonNull(task);
    this.kind = kind;
  }

  static <T> AdaptedTask<T> of(Runnable task, T value, Kind kind) {
    Objects.requireNonNull(task);
    return new AdaptedTask<>(
        () -> {
          task.run();
          return value;
        },
        kind);
  }

  /// The kind that is made where something is submitted here.
  static Kind submitted() {
    var pool = poolOf(Steps.me());
    if (pool == null) return Kind.INTERRUPTIBLE;
    return pool.isCommon() ? Kind.EITHER : Kind.PLAIN;
  }

  @Override
  boolean isHelped() {
    return kind == Kind.PLAIN;
  }

  @Override
  boolean isInterruptible() {
    return kind != Kind.PLAIN;
  }

  @Override
  V exec() throws Exception {
    try {
      return task.call();
    } catch (RuntimeException unchecked) {
      throw unchecked;
    } catch (Exception checked) {
      if (kind == Kind.EITHER)
        Steps.refuse("a checked exception of what a task of the common pool submitted");
      throw kind == Kind.PLAIN ? new RuntimeException(checked) : checked;
    }
  }

  /// Nobody handles it by default: what is printed then is no output.
  @Override
  void fails(Throwable failure) {
    if (kind == Kind.EXECUTED) ForkJoinPool.refuseHandler();
  }
}
