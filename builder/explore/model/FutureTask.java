package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Location;
import explore.schedule.Order;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stands in for the JDK's: to complete is a step, and so is to get the result.
public class FutureTask<V> implements RunnableFuture<V> {
  private final Callable<V> task;
  private boolean started;
  private boolean done;
  private V value;
  private Throwable thrown;

  public FutureTask(Callable<V> task) {
    if (task == null) throw new NullPointerException();
    this.task = task;
  }

  public FutureTask(Runnable task, V value) {
    this(
        () -> {
          task.run();
          return value;
        });
  }

  private Location location() {
    return Steps.execution().location(this, "future", "Future", "");
  }

  @Override
  public void run() {
    if (started) return;
    started = true;
    try {
      value = task.call();
    } catch (Throwable any) {
      thrown = any;
    }
    Steps.take(Steps.operation("completes", location()).writes().orders(Order.RELEASE));
    done = true;
    Object shown = thrown == null ? value : "failed";
    Steps.execution().wrote(location(), mix(89, Steps.me().past()), shown);
  }

  private V result() throws ExecutionException {
    Steps.me().observe(location().value());
    if (thrown != null) throw new ExecutionException(thrown);
    return value;
  }

  @Override
  public V get() throws InterruptedException, ExecutionException {
    Steps.interruptible(Steps.operation("gets", location()).orders(Order.ACQUIRE), () -> done);
    return result();
  }

  @Override
  public V get(long time, TimeUnit unit)
      throws InterruptedException, ExecutionException, TimeoutException {
    if (!Steps.timed(Steps.operation("gets", location()), () -> done)) throw new TimeoutException();
    return result();
  }

  @Override
  public boolean cancel(boolean interrupt) {
    return Steps.refuse("Future.cancel");
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public boolean isDone() {
    Steps.take(Steps.operation("asks isDone of", location()).observes().orders(Order.ACQUIRE));
    return done;
  }

  @Override
  public V resultNow() {
    if (!isDone() || thrown != null) throw new IllegalStateException();
    return value;
  }

  @Override
  public State state() {
    if (!isDone()) return State.RUNNING;
    return thrown == null ? State.SUCCESS : State.FAILED;
  }
}
