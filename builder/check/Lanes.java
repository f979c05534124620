package check;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// So many snippets run side by side. One that needs several cores takes as many lanes, so that its
/// threads have them: two threads that wait for each other by spinning, with another program on the
/// second core, wait for whole time slices.
final class Lanes implements AutoCloseable {
  private final int count;
  private final ExecutorService threads;
  /// A permit a lane; fair, so that wide work is not overtaken for ever.
  private final Semaphore free;

  Lanes(int count) {
    this.count = count;
    free = new Semaphore(count, true);
    threads =
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().name("lane-", 1).daemon().factory());
  }

  int count() {
    return count;
  }

  Executor executor() {
    return threads;
  }

  /// How many lanes work takes that needs so many cores.
  int width(int cores) {
    return Math.clamp(cores, 1, count);
  }

  /// Does the work in so many lanes; what it throws completes the future.
  <T> CompletableFuture<T> submit(int width, Callable<T> work) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            free.acquire(width);
            try {
              return work.call();
            } finally {
              free.release(width);
            }
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        threads);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
