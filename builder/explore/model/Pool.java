package explore.model;

import static explore.schedule.Fingerprint.mix;

import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// An executor: up to so many workers, then a queue; or a thread for each task.
final class Pool extends AbstractExecutorService {
  private final int most;
  private final ThreadFactory factory;
  private final BlockingQueue<Runnable> tasks = new BlockingQueue<>();
  private final List<Thread> threads = new ArrayList<>();
  private boolean shut;

  /// @param most 0 for a thread a task
  Pool(int most, ThreadFactory factory) {
    if (most < 0) throw new IllegalArgumentException();
    this.most = most;
    this.factory = factory;
    Steps.execution().allocated(this, null);
    Steps.execution().allocated(tasks, "tasks");
  }

  /// Names threads as the JDK's default factory does.
  static ThreadFactory named() {
    int pool = ++State.now().pools;
    int[] threads = {0};
    return task -> Threads.make(task, "pool-" + pool + "-thread-" + ++threads[0], false, false);
  }

  private Location location() {
    return tasks.location();
  }

  private Operation step(String verb) {
    return Steps.operation(verb, location());
  }

  private void changed(int salt, String shown) {
    Steps.execution().wrote(location(), mix(location().value(), salt), (Supplier<?>) () -> shown);
  }

  @Override
  public void execute(Runnable task) {
    Steps.take(step("submits to").writes().observes().orders(Order.BOTH));
    if (shut) throw new RejectedExecutionException("shut down");
    if (most > 0 && threads.size() >= most) {
      tasks.append(task);
      return;
    }
    changed(threads.size() + 1, "no task waits");
    var thread = factory.newThread(most == 0 ? task : () -> work(task));
    threads.add(thread);
    Threads.start(thread);
  }

  private void work(Runnable first) {
    for (var task = first; task != null; task = next()) task.run();
  }

  private Runnable next() {
    Steps.take(
        step("takes a task from")
            .writes()
            .when(() -> tasks.hasElements() || shut)
            .orders(Order.BOTH));
    return tasks.hasElements() ? tasks.remove0() : null;
  }

  @Override
  public void shutdown() {
    if (shut) return;
    Steps.take(step("shuts down").writes().orders(Order.BOTH));
    shut = true;
    changed(83, "shut down");
  }

  @Override
  public List<Runnable> shutdownNow() {
    shutdown();
    var left = new ArrayList<Runnable>();
    while (tasks.hasElements()) left.add(tasks.remove0());
    threads.forEach(Threads::interrupt);
    return left;
  }

  @Override
  public boolean isShutdown() {
    Steps.take(step("asks isShutdown of").observes());
    return shut;
  }

  @Override
  public boolean isTerminated() {
    Steps.take(step("asks isTerminated of").observes());
    return shut && threads.stream().noneMatch(Threads::isAlive);
  }

  /// Waits without a time-out if it is a long one: it can else come first.
  @Override
  public boolean awaitTermination(long time, TimeUnit unit) throws InterruptedException {
    if (!shut) Steps.refuse("awaitTermination before shutdown");
    for (var thread : threads) Threads.join(thread);
    return true;
  }

  @Override
  public void close() {
    shutdown();
    try {
      awaitTermination(1, TimeUnit.DAYS);
    } catch (InterruptedException e) {
      shutdownNow();
      Threads.interrupt(Threads.currentThread());
    }
  }

  @Override
  protected <V> RunnableFuture<V> newTaskFor(Callable<V> task) {
    return new FutureTask<>(task);
  }

  @Override
  protected <V> RunnableFuture<V> newTaskFor(Runnable task, V value) {
    return new FutureTask<>(task, value);
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks) {
    return Steps.refuse("invokeAny");
  }

  @Override
  public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) {
    return Steps.refuse("invokeAny");
  }

  @Override
  public <T> List<Future<T>> invokeAll(
      Collection<? extends Callable<T>> tasks, long time, TimeUnit unit) {
    return Steps.refuse("invokeAll with a time-out");
  }
}
