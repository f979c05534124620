package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import explore.schedule.SharedKinds.Watched;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Stands in for the JDK's: to complete is a step, and so is to get the result. To begin is one
/// only where the task could be cancelled, or begun by another thread, before.
public class FutureTask<V> implements RunnableFuture<V> {
  private final Callable<V> task;
  private Thread runner;
  private boolean done;
  private boolean cancelled;
  private boolean interrupting;
  private V value;
  private Throwable thrown;

  public FutureTask(Callable<V> task) {
    if (task == null) throw new NullPointerException();
    this.task = task;
    Steps.execution().identities().allocated(this, "", false); // also where a pool makes it
  }

  public FutureTask(Runnable task, V value) {
    this(
        () -> {
          task.run();
          return value;
        });
    if (task == null) throw new NullPointerException();
  }

  private Location location() {
    return Steps.execution().location(this, "future", "Future", "");
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  private void changed(Object shown) {
    Steps.execution().wrote(location(), mix(89, Steps.me().past()), shown);
  }

  @Override
  public void run() {
    if (!begins()) return;
    V result;
    try {
      result = task.call();
    } catch (Throwable any) {
      setException(any);
      return;
    }
    set(result);
  }

  private boolean begins() {
    if (runner != null) Steps.execution().watch(Watched.TASKS);
    if (Steps.execution().kinds().watched(Watched.TASKS)) {
      Steps.take(step("begins").writes().observes());
      if (runner != null || done) return false;
      changed("begun");
    }
    runner = Threads.me();
    return true;
  }

  /// Runs it and keeps no result, so that it can run again. Gives whether it may: it has not
  /// thrown, and was not cancelled.
  protected boolean runAndReset() {
    if (!begins()) return false;
    try {
      task.call();
    } catch (Throwable any) {
      setException(any);
      return false;
    }
    runner = null;
    var looks = step("looks whether it may run again").observes().when(() -> !interrupting);
    boolean watched = Steps.execution().kinds().watched(Watched.TASKS);
    Steps.take(watched ? looks.writes() : looks);
    Steps.me().observe(done ? 239 : 241);
    if (watched && !done) Steps.execution().wrote(location(), 97, "to run again");
    return !done;
  }

  protected void set(V result) {
    complete(result, null);
  }

  protected void setException(Throwable failure) {
    complete(null, failure);
  }

  /// Is called when it is completed or cancelled: a subclass may override it, and the two above.
  protected void done() {}

  /// Nothing is kept of a task that was cancelled meanwhile; its thread waits for the interrupt.
  private void complete(V result, Throwable failure) {
    Steps.take(step("completes").writes().when(() -> !interrupting));
    if (done) return;
    Steps.precedes(location());
    value = result;
    thrown = failure;
    done = true;
    changed(failure == null ? result : "failed");
    done();
  }

  private V result() throws ExecutionException {
    Steps.me().observe(location().value());
    if (cancelled) throw new CancellationException();
    if (thrown != null) throw new ExecutionException(thrown);
    return value;
  }

  /// Waits until it is done. Who finds it done at once doesn't look for an interrupt; who waits may
  /// see one that came when it was done already.
  private void await(BooleanSupplier orElse) throws InterruptedException {
    var me = Steps.me();
    var flag = Steps.interruptsOf(me);
    var gets = step("gets").when(() -> done || me.interrupted() || orElse.getAsBoolean());
    if (Steps.execution().touch(flag, false)) {
      Steps.take(step("looks whether it is done").observes());
      if (!done) Steps.await(gets, () -> done);
    } else {
      Steps.take(gets.and(flag));
      if (!done) Steps.checkInterrupt();
    }
    me.observe(done ? 71 : 73);
    if (done) Steps.execution().orders(location(), Order.ACQUIRE, gets.line());
  }

  @Override
  public V get() throws InterruptedException, ExecutionException {
    await(() -> false);
    return result();
  }

  @Override
  public V get(long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    boolean endless = Steps.endless(time, unit);
    await(() -> !endless);
    if (!done) throw new TimeoutException();
    return result();
  }

  @Override
  public boolean cancel(boolean interrupt) {
    Steps.execution().watch(Watched.TASKS);
    Steps.take(step("cancels").writes().observes().orders(Order.ACQUIRE));
    if (done) return false;
    Steps.precedes(location());
    done = cancelled = true;
    interrupting = interrupt && runner != null;
    changed("cancelled");
    if (interrupting) {
      Threads.interrupt(runner);
      Steps.take(step("has interrupted").writes());
      interrupting = false;
      changed("cancelled");
    }
    done();
    return true;
  }

  @Override
  public boolean isCancelled() {
    Steps.take(step("asks isCancelled of").observes().orders(Order.ACQUIRE));
    return cancelled;
  }

  @Override
  public boolean isDone() {
    Steps.take(step("asks isDone of").observes().orders(Order.ACQUIRE));
    return done;
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
    return switch (state()) {
      case SUCCESS -> throw new IllegalStateException("Task completed with a result");
      case FAILED -> thrown;
      case CANCELLED -> throw new IllegalStateException("Task was cancelled");
      case RUNNING -> throw new IllegalStateException("Task has not completed");
    };
  }

  @Override
  public State state() {
    if (!isDone()) return State.RUNNING;
    if (cancelled) return State.CANCELLED;
    return thrown == null ? State.SUCCESS : State.FAILED;
  }

  @Override
  public String toString() {
    return Steps.refuse("toString of a future");
  }
}
