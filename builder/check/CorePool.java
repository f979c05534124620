package check;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/// So many snippets run side by side. One that needs several cores takes as many lanes, so that its
/// threads have them: two threads that wait for each other by spinning, with another program on the
/// second core, wait for whole time slices.
///
/// What fits into the lanes that are free goes before what has to wait for more of them, else a
/// lane would be idle before each of those. None waits for ever, as the work of a check ends.
public final class CorePool implements AutoCloseable {
  private static final long HURRY_MILLIS = 20;

  private final int count;
  private final ExecutorService threads;
  private final Deque<Waiting<?>> waiting = new ArrayDeque<>();
  private int free;

  private record Waiting<T>(int width, Callable<T> call, CompletableFuture<T> result) {}

  /// @param count how many
  public CorePool(int count) {
    this.count = count;
    free = count;
    threads =
        Executors.newFixedThreadPool(
            count, Thread.ofPlatform().name("lane-", 1).daemon().factory());
  }

  int count() {
    return count;
  }

  /// How many lanes work takes that needs so many cores.
  int width(int cores) {
    return Math.clamp(cores, 1, count);
  }

  /// Work that may be waited for.
  interface Work<T> {
    T call() throws IOException, InterruptedException;
  }

  /// Does the work in so many lanes, and waits for it.
  <T> T run(int width, Work<T> work) throws IOException, InterruptedException {
    return get(submit(width, work::call));
  }

  /// Waits for work that was submitted; throws what it threw.
  static <T> T get(Future<T> submitted) throws IOException, InterruptedException {
    try {
      return submitted.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException problem -> throw problem;
        case InterruptedException stopped -> throw stopped;
        case RuntimeException mistake -> throw mistake;
        case Throwable other -> throw new IllegalStateException(other);
      }
    }
  }

  /// Does the work in so many lanes; what it throws completes the future.
  public synchronized <T> CompletableFuture<T> submit(int width, Callable<T> call) {
    var work = new Waiting<T>(width, call, new CompletableFuture<>());
    waiting.add(work);
    begin();
    return work.result;
  }

  private void begin() {
    if (threads.isShutdown()) return; // nobody waits for the rest
    for (var all = waiting.iterator(); free > 0 && all.hasNext(); ) {
      var work = all.next();
      if (work.width > free) continue;
      all.remove();
      free -= work.width;
      threads.execute(() -> run(work));
    }
  }

  private synchronized void end(int width) {
    free += width;
    begin();
  }

  /// The lanes are free again before anybody gets the result: what is done with it may take its
  /// time.
  private <T> void run(Waiting<T> work) {
    var task = new FutureTask<>(work.call);
    task.run();
    end(work.width);
    if (task.state() == Future.State.SUCCESS) work.result.complete(task.resultNow());
    else work.result.completeExceptionally(task.exceptionNow());
  }

  /// Waits, once it is closed, for the end of what it was doing.
  ///
  /// @param hurry what is done again and again meanwhile, so that it comes to its end
  void awaitEnd(Runnable hurry) {
    awaitEnd(threads, hurry);
  }

  /// Waits for the end of what these were doing when they were shut down; hears of no interrupt.
  static void awaitEnd(ExecutorService threads, Runnable hurry) {
    boolean interrupted = Thread.interrupted();
    while (!threads.isTerminated())
      try {
        hurry.run();
        threads.awaitTermination(HURRY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    if (interrupted) Thread.currentThread().interrupt();
  }

  @Override
  public synchronized void close() {
    threads.shutdownNow();
  }
}
