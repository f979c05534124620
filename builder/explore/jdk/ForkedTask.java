package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.jdk.StructuredTaskScope.Subtask;
import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.concurrent.Callable;

/// A subtask of a scope. Nothing is kept of one that ends when the scope has been cancelled.
final class ForkedTask<T> implements Subtask<T> {
  private final TaskScope<? super T, ?> scope;
  private final Callable<? extends T> task;
  private State state = State.UNAVAILABLE;
  private T value;
  private Throwable thrown;

  ForkedTask(TaskScope<? super T, ?> scope, Callable<? extends T> task) {
    this.scope = scope;
    this.task = task;
    Steps.execution().identities().allocated(this, "", false);
  }

  private Location location() {
    return Steps.execution().location(this, "subtask", "Subtask", "");
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  void run() {
    T result = null;
    Throwable failure = null;
    try {
      result = task.call();
    } catch (Throwable any) {
      failure = any;
    }
    if (scope.isCancelled()) return;
    complete(result, failure);
    scope.completed(this);
  }

  private void complete(T result, Throwable failure) {
    Steps.take(step("completes").writes().orders(Order.RELEASE));
    value = result;
    thrown = failure;
    state = failure == null ? State.SUCCESS : State.FAILED;
    Object shown = failure == null ? result : "failed";
    Steps.execution().wrote(location(), mix(89, Steps.me().past()), shown);
  }

  private State read() {
    Steps.take(step("reads").observes().orders(Order.ACQUIRE));
    return state;
  }

  @Override
  public State state() {
    return read();
  }

  @Override
  public T get() {
    scope.ensureJoinedIfOwner();
    if (read() == State.SUCCESS) return value;
    throw new IllegalStateException(
        "Result is unavailable or subtask did not complete successfully");
  }

  @Override
  public Throwable exception() {
    scope.ensureJoinedIfOwner();
    if (read() == State.FAILED) return thrown;
    throw new IllegalStateException(
        "Exception is unavailable or subtask did not complete with exception");
  }

  /// How a subtask ended of which a joiner was told: no step, as that never changes.
  static State outcome(Subtask<?> completed) {
    return ((ForkedTask<?>) completed).state;
  }

  /// What it threw.
  static Throwable thrown(Subtask<?> completed) {
    return ((ForkedTask<?>) completed).thrown;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a subtask");
  }
}
