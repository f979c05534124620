package explore.jdk;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadFactory;

/// Stands in for the JDK's static methods.
public final class Executors {
  private Executors() {}

  public static ExecutorService newFixedThreadPool(int threads) {
    return new Pool(positive(threads), Pool.named());
  }

  public static ExecutorService newFixedThreadPool(int threads, ThreadFactory factory) {
    return new Pool(positive(threads), factory);
  }

  private static int positive(int threads) {
    if (threads <= 0) throw new IllegalArgumentException();
    return threads;
  }

  public static ExecutorService newSingleThreadExecutor() {
    return new Pool(1, Pool.named());
  }

  public static ExecutorService newSingleThreadExecutor(ThreadFactory factory) {
    return new Pool(1, factory);
  }

  public static ExecutorService newVirtualThreadPerTaskExecutor() {
    return new Pool(0, task -> Threads.make(task, "", true, true));
  }

  public static ExecutorService newThreadPerTaskExecutor(ThreadFactory factory) {
    return new Pool(0, factory);
  }

  public static ThreadFactory defaultThreadFactory() {
    return Pool.named();
  }
}
