package check;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// So many snippets run side by side.
final class Lanes implements AutoCloseable {
  private final int count;
  private final ExecutorService threads;

  Lanes(int count) {
    this.count = count;
    threads = Executors.newFixedThreadPool(count, Thread.ofPlatform().name("lane-", 1).daemon().factory());
  }

  int count() {
    return count;
  }

  Executor executor() {
    return threads;
  }

  /// Does the work in a lane; what it throws completes the future.
  <T> CompletableFuture<T> submit(Callable<T> work) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return work.call();
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    }, threads);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
