package explore.jdk;

import explore.model.Steps;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Stands in for the JDK's, and for `CompletionStage`.
public class CompletableFuture<T> extends Completable<T> implements Future<T> {
  public CompletableFuture() {}

  private static <U> CompletableFuture<U> done(Outcome outcome) {
    var done = new CompletableFuture<U>();
    done.settle(outcome);
    return done;
  }

  public static <U> CompletableFuture<U> completedFuture(U value) {
    return done(Outcome.of(value));
  }

  public static <U> CompletableFuture<U> failedFuture(Throwable thrown) {
    return done(new Outcome(null, Objects.requireNonNull(thrown)));
  }

  // ---- Tasks

  public static <U> CompletableFuture<U> supplyAsync(Supplier<U> task) {
    return supplyAsync(task, CommonPool.now());
  }

  public static <U> CompletableFuture<U> supplyAsync(Supplier<U> task, Executor executor) {
    Objects.requireNonNull(task);
    var future = new CompletableFuture<U>();
    executor.execute(
        () -> {
          if (future.awaitsTask()) future.settle(outcome(task));
          future.postComplete();
        });
    return future;
  }

  public static CompletableFuture<Void> runAsync(Runnable task) {
    return runAsync(task, CommonPool.now());
  }

  public static CompletableFuture<Void> runAsync(Runnable task, Executor executor) {
    Objects.requireNonNull(task);
    return supplyAsync(
        () -> {
          task.run();
          return null;
        },
        executor);
  }

  public CompletableFuture<T> completeAsync(Supplier<? extends T> task) {
    return completeAsync(task, CommonPool.now());
  }

  public CompletableFuture<T> completeAsync(Supplier<? extends T> task, Executor executor) {
    Objects.requireNonNull(task);
    executor.execute(
        () -> {
          if (look() == null) settleByHand(outcome(task));
          postComplete();
        });
    return this;
  }

  private static Outcome outcome(Supplier<?> task) {
    try {
      return Outcome.of(task.get());
    } catch (Throwable any) {
      return Outcome.failed(any);
    }
  }

  public Executor defaultExecutor() {
    return CommonPool.now();
  }

  // ---- Several

  public static CompletableFuture<Void> allOf(CompletableFuture<?>... futures) {
    for (var future : futures) Objects.requireNonNull(future);
    var all = new CompletableFuture<Void>();
    var sources = List.of(futures);
    int done = 0;
    for (var future : sources) if (future.admit(new Completion.AllOf(all, sources)) != null) done++;
    // who was asked while others were not done has been left to us
    if (done > 0 || sources.isEmpty()) new Completion.AllOf(all, sources).fireIfDone();
    return all;
  }

  public static CompletableFuture<Object> anyOf(CompletableFuture<?>... futures) {
    if (futures.length == 1) return copyOf(futures[0]);
    for (var future : futures) Objects.requireNonNull(future);
    var any = new CompletableFuture<Object>();
    for (var future : futures) {
      var outcome = future.admit(new Completion.FirstOf(any, future));
      if (outcome == null) continue;
      any.settle(outcome.relayed());
      break;
    }
    return any;
  }

  @SuppressWarnings("unchecked") // it only relays
  private static CompletableFuture<Object> copyOf(CompletableFuture<?> future) {
    return ((CompletableFuture<Object>) future).copy();
  }

  public CompletableFuture<T> copy() {
    return then(null, new Reaction.Relays<>());
  }

  public CompletableFuture<T> toCompletableFuture() {
    return this;
  }

  // ---- Completing

  public boolean complete(T value) {
    boolean first = settleByHand(Outcome.of(value));
    postComplete();
    return first;
  }

  public boolean completeExceptionally(Throwable thrown) {
    boolean first = settleByHand(new Outcome(null, Objects.requireNonNull(thrown)));
    postComplete();
    return first;
  }

  @Override
  public boolean cancel(boolean interrupt) {
    boolean first = look() == null && settleByHand(new Outcome(null, new CancellationException()));
    postComplete();
    return first || isCancelled();
  }

  // ---- Waiting

  /// Waits; who finds it done at once doesn't look for an interrupt.
  private Outcome await(boolean interruptible) throws InterruptedException {
    var now = look();
    if (now != null) return now;
    CommonPool.mayNotWait();
    var waits = step("waits for");
    if (interruptible) Steps.interruptible(waits, () -> outcome != null);
    else Steps.take(waits.when(() -> outcome != null));
    return awaited(waits);
  }

  /// Who has waited does what is to follow.
  private Outcome awaited(Operation waits) {
    Steps.me().observe(location().value());
    Steps.execution().orders(location(), Order.ACQUIRE, waits.line());
    var found = outcome;
    postComplete();
    return found;
  }

  @Override
  public T get() throws InterruptedException, ExecutionException {
    return got(await(true));
  }

  @Override
  public T get(long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    boolean endless = Steps.endless(time, unit);
    var now = look();
    if (now != null) return got(now);
    CommonPool.mayNotWait();
    var waits = step("waits for");
    if (!Steps.timed(waits, () -> outcome != null, endless)) throw new TimeoutException();
    return got(awaited(waits));
  }

  private T got(Outcome outcome) throws ExecutionException {
    checkCancelled(outcome, "get");
    if (outcome.fails()) throw Outcome.execution(outcome.thrown());
    return value(outcome);
  }

  public T join() {
    try {
      return joined(await(false), "join");
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  public T getNow(T otherwise) {
    var now = look();
    return now == null ? otherwise : joined(now, "getNow");
  }

  private T joined(Outcome outcome, String how) {
    checkCancelled(outcome, how);
    if (outcome.fails()) throw Outcome.completion(outcome.thrown());
    return value(outcome);
  }

  @SuppressWarnings("unchecked") // what it was completed with
  private T value(Outcome outcome) {
    return (T) outcome.value();
  }

  private static void checkCancelled(Outcome outcome, String how) {
    if (!(outcome.thrown() instanceof CancellationException)) return;
    var again = new CancellationException(how);
    again.initCause(outcome.thrown());
    throw again;
  }

  // ---- Asking

  @Override
  public boolean isDone() {
    return look("asks isDone of") != null;
  }

  @Override
  public boolean isCancelled() {
    return state() == State.CANCELLED;
  }

  public boolean isCompletedExceptionally() {
    var now = look("asks isCompletedExceptionally of");
    return now != null && now.fails();
  }

  @Override
  public State state() {
    var now = look("asks the state of");
    if (now == null) return State.RUNNING;
    if (!now.fails()) return State.SUCCESS;
    return now.thrown() instanceof CancellationException ? State.CANCELLED : State.FAILED;
  }

  @Override
  public T resultNow() {
    var now = look();
    if (now == null || now.fails()) throw new IllegalStateException();
    return value(now);
  }

  @Override
  public Throwable exceptionNow() {
    var now = look();
    if (now == null || !now.fails() || now.thrown() instanceof CancellationException)
      throw new IllegalStateException();
    return Outcome.cause(now.thrown());
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a CompletableFuture");
  }
}
