package explore.jdk;

import static explore.schedule.Fingerprint.mix;

import explore.model.Steps;
import explore.schedule.Location;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's: a thread for each task.
final class ThreadPerTaskExecutor extends Pool {
  private int running;

  ThreadPerTaskExecutor(ThreadFactory factory) {
    super(factory);
  }

  @Override
  Location location() {
    return Steps.execution().location(this, "threads", "threads of tasks", "");
  }

  @Override
  void changed() {
    long state = mix(running, flags());
    Steps.execution().wrote(location(), state, shut ? "shut down" : running + " run");
  }

  @Override
  boolean isEmptied() {
    return shut && running == 0;
  }

  @Override
  List<Runnable> drain() {
    return new ArrayList<>();
  }

  @Override
  boolean atLatch() {
    return true;
  }

  @Override
  public void execute(Runnable task) {
    Objects.requireNonNull(task);
    Steps.take(step("submits to").writes().observes().orders(Order.ACQUIRE));
    if (shut) throw new RejectedExecutionException();
    Steps.precedes(location());
    running++;
    changed();
    boolean started = false;
    try {
      var thread = newThread(() -> work(task));
      if (thread == null) throw new RejectedExecutionException();
      start(thread);
      started = true;
    } finally {
      if (!started) ends();
    }
  }

  private void work(Runnable task) {
    try {
      task.run();
    } finally {
      if (Steps.execution().kinds().endsAreSteps())
        Steps.take(step("leaves").writes().observes().orders(Order.BOTH));
      goes();
      ends();
    }
  }

  private void ends() {
    running--;
    changed();
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks) {
    return refuseAny();
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) {
    return refuseAny();
  }

  private static <T> T refuseAny() {
    return Steps.refuse("invokeAny with a thread for each task (use a fixed or a cached pool)");
  }
}
