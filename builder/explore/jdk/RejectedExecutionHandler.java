package explore.jdk;

/// Stands in for the JDK's.
public interface RejectedExecutionHandler {
  /// Is told of a task that a pool has no place for.
  void rejectedExecution(Runnable task, ThreadPoolExecutor pool);
}
