package explore.jdk;

import java.util.concurrent.ThreadFactory;

/// Stands in for `Thread.Builder` and its two kinds.
public interface ThreadBuilder {
  ThreadBuilder name(String name);

  ThreadBuilder name(String prefix, long start);

  ThreadBuilder daemon();

  ThreadBuilder daemon(boolean on);

  ThreadBuilder priority(int priority);

  ThreadBuilder uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler);

  Thread start(Runnable task);

  Thread unstarted(Runnable task);

  ThreadFactory factory();
}
