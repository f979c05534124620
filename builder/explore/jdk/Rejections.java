package explore.jdk;

import java.util.concurrent.RejectedExecutionException;

/// What the JDK has for tasks that a pool has no place for.
public final class Rejections {
  private Rejections() {}

  /// Throws an exception. The JDK's message has identity hash codes besides: who shows it whole
  /// shows what no schedule has, and the real runs tell.
  public static class AbortPolicy implements RejectedExecutionHandler {
    public AbortPolicy() {}

    @Override
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
      throw new RejectedExecutionException("Task rejected from ThreadPoolExecutor");
    }
  }

  /// Who submits it runs it.
  public static class CallerRunsPolicy implements RejectedExecutionHandler {
    public CallerRunsPolicy() {}

    @Override
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
      if (!pool.isShutdown()) task.run();
    }
  }

  /// Forgets it.
  public static class DiscardPolicy implements RejectedExecutionHandler {
    public DiscardPolicy() {}

    @Override
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {}
  }

  /// Forgets the one that waits longest, and tries again.
  public static class DiscardOldestPolicy implements RejectedExecutionHandler {
    public DiscardOldestPolicy() {}

    @Override
    public void rejectedExecution(Runnable task, ThreadPoolExecutor pool) {
      if (pool.isShutdown()) return;
      pool.forgetsOldest();
      pool.execute(task);
    }
  }
}
