package explore.jdk;

import explore.model.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stands in for the JDK's.
public abstract class ForkJoinTask<V> extends JoinedTask<V> implements Future<V> {
  ForkJoinTask() {}

  // ---- Running

  public final ForkJoinTask<V> fork() {
    ForkJoinPool.here().push(this);
    return this;
  }

  private void invokeHere() {
    begin(null);
    run();
  }

  public final V invoke() {
    invokeHere();
    return join();
  }

  public final void quietlyInvoke() {
    invokeHere();
    await(false);
  }

  public static void invokeAll(ForkJoinTask<?> first, ForkJoinTask<?> second) {
    Objects.requireNonNull(first);
    Objects.requireNonNull(second);
    second.fork();
    first.invokeHere();
    var failure = first.awaitFailure();
    if (failure != null) second.cancels(false);
    else failure = second.awaitFailure();
    if (failure != null) throw ForkJoinTask.<RuntimeException>unchecked(failure);
  }

  public static void invokeAll(ForkJoinTask<?>... tasks) {
    invokeEach(Arrays.asList(tasks));
  }

  public static <T extends ForkJoinTask<?>> Collection<T> invokeAll(Collection<T> tasks) {
    invokeEach(new ArrayList<>(tasks));
    return tasks;
  }

  /// The first one here, the others by whoever likes; if any fails, they are cancelled.
  private static void invokeEach(List<? extends ForkJoinTask<?>> tasks) {
    for (var task : tasks) if (task == null) Steps.refuse("invokeAll of null");
    Throwable failure = null;
    for (var task : tasks.reversed())
      if (task != tasks.getFirst()) task.fork();
      else {
        task.invokeHere();
        failure = task.awaitFailure();
      }
    for (int i = 1; i < tasks.size() && failure == null; i++) failure = tasks.get(i).awaitFailure();
    if (failure == null) return;
    for (var task : tasks) if (task != tasks.getFirst()) task.cancels(false);
    throw ForkJoinTask.<RuntimeException>unchecked(failure);
  }

  // ---- Waiting

  public final V join() {
    var failure = awaitFailure();
    if (failure != null) throw ForkJoinTask.<RuntimeException>unchecked(failure);
    return value;
  }

  /// Waits, and gives what it failed by, or null.
  final Throwable awaitFailure() {
    await(false);
    return failure();
  }

  private Throwable failure() {
    if (cancelled) return new CancellationException();
    return thrown == null ? null : seen();
  }

  @SuppressWarnings("unchecked") // nobody checks what is thrown
  static <X extends Throwable> X unchecked(Throwable thrown) throws X {
    throw (X) thrown;
  }

  public final void quietlyJoin() {
    await(false);
  }

  @Override
  public final V get() throws InterruptedException, ExecutionException {
    await(true);
    return got();
  }

  @Override
  public final V get(long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (Steps.endless(time, unit)) await(true);
    else if (!awaitTimed()) throw new TimeoutException();
    return got();
  }

  private V got() throws ExecutionException {
    if (cancelled) throw new CancellationException();
    if (thrown != null) throw new ExecutionException(seen());
    return value;
  }

  // ---- Asking

  @Override
  public boolean cancel(boolean interrupt) {
    return cancels(interrupt && isInterruptible());
  }

  @Override
  public final boolean isDone() {
    return look("asks isDone of");
  }

  @Override
  public final boolean isCancelled() {
    return look("asks isCancelled of") && cancelled;
  }

  public final boolean isCompletedAbnormally() {
    return look("asks isCompletedAbnormally of") && (cancelled || thrown != null);
  }

  public final boolean isCompletedNormally() {
    return look("asks isCompletedNormally of") && !cancelled && thrown == null;
  }

  @Override
  public State state() {
    if (!look("asks the state of")) return State.RUNNING;
    if (cancelled) return State.CANCELLED;
    return thrown == null ? State.SUCCESS : State.FAILED;
  }

  @Override
  public V resultNow() {
    return switch (state()) {
      case SUCCESS -> value;
      case FAILED -> throw new IllegalStateException("Task completed with exception");
      case CANCELLED -> throw new IllegalStateException("Task was cancelled");
      case RUNNING -> throw new IllegalStateException("Task has not completed");
    };
  }

  @Override
  public Throwable exceptionNow() {
    if (state() != State.FAILED) throw new IllegalStateException();
    return seen();
  }

  public final Throwable getException() {
    return look("asks getException of") ? failure() : null;
  }

  public final V getRawResult() {
    if (!look("asks getRawResult of") || cancelled)
      Steps.refuse("getRawResult of a task that is not done, or cancelled");
    return value;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a fork-join task");
  }

  // ---- Of other tasks

  public static ForkJoinTask<?> adapt(Runnable task) {
    return adapt(task, null);
  }

  public static <T> ForkJoinTask<T> adapt(Runnable task, T value) {
    return AdaptedTask.of(task, value, AdaptedTask.Kind.PLAIN);
  }

  public static <T> ForkJoinTask<T> adapt(Callable<? extends T> task) {
    return new AdaptedTask<>(task, AdaptedTask.Kind.PLAIN);
  }
}
