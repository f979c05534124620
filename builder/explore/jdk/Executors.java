package explore.jdk;

import explore.model.Steps;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/// Stands in for the JDK's static methods.
public final class Executors {
  private static final long CACHED = 60;

  private Executors() {}

  public static ExecutorService newFixedThreadPool(int threads) {
    return fixed(positive(threads), Pool.named());
  }

  public static ExecutorService newFixedThreadPool(int threads, ThreadFactory factory) {
    return fixed(positive(threads), factory);
  }

  private static int positive(int threads) {
    if (threads <= 0) throw new IllegalArgumentException();
    return threads;
  }

  private static ThreadPoolExecutor fixed(int threads, ThreadFactory factory) {
    var queue = new BlockingQueue<Runnable>();
    var pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, queue, factory);
    Steps.execution().identities().allocated(queue, "tasks", true);
    return pool;
  }

  public static ExecutorService newSingleThreadExecutor() {
    return new DelegatedExecutorService(fixed(1, Pool.named()));
  }

  public static ExecutorService newSingleThreadExecutor(ThreadFactory factory) {
    return new DelegatedExecutorService(fixed(1, factory));
  }

  public static ExecutorService newCachedThreadPool() {
    return newCachedThreadPool(Pool.named());
  }

  public static ExecutorService newCachedThreadPool(ThreadFactory factory) {
    var queue = new SynchronousQueue<Runnable>();
    int most = Integer.MAX_VALUE;
    return new ThreadPoolExecutor(0, most, CACHED, TimeUnit.SECONDS, queue, factory);
  }

  public static ExecutorService newWorkStealingPool() {
    return new ForkJoinPool();
  }

  public static ExecutorService newWorkStealingPool(int parallelism) {
    return new ForkJoinPool(parallelism);
  }

  public static ExecutorService unconfigurableExecutorService(ExecutorService executor) {
    return new DelegatedExecutorService(executor);
  }

  public static ScheduledExecutorService newScheduledThreadPool(int core) {
    return new ScheduledThreadPoolExecutor(core);
  }

  public static ScheduledExecutorService newScheduledThreadPool(int core, ThreadFactory factory) {
    return new ScheduledThreadPoolExecutor(core, factory);
  }

  public static ScheduledExecutorService newSingleThreadScheduledExecutor() {
    return new DelegatedScheduledExecutorService(new ScheduledThreadPoolExecutor(1));
  }

  public static ScheduledExecutorService newSingleThreadScheduledExecutor(ThreadFactory factory) {
    return new DelegatedScheduledExecutorService(new ScheduledThreadPoolExecutor(1, factory));
  }

  public static ScheduledExecutorService unconfigurableScheduledExecutorService(
      ScheduledExecutorService executor) {
    return new DelegatedScheduledExecutorService(executor);
  }

  public static ExecutorService newVirtualThreadPerTaskExecutor() {
    return new ThreadPerTaskExecutor(task -> Threads.make(task, "", true, true));
  }

  public static ExecutorService newThreadPerTaskExecutor(ThreadFactory factory) {
    return new ThreadPerTaskExecutor(factory);
  }

  public static ThreadFactory defaultThreadFactory() {
    return Pool.named();
  }
}
