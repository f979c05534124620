package explore.jdk;

import explore.model.Steps;
import java.util.concurrent.ThreadFactory;

/// The one kind of thread builder.
final class Builder implements ThreadBuilder {
  private final boolean virtual;
  private String name;
  private long number = -1;
  private Boolean daemon; // null: as who makes the thread
  private Thread.UncaughtExceptionHandler handler;

  Builder(boolean virtual) {
    this.virtual = virtual;
    name = virtual ? "" : null;
  }

  @Override
  public ThreadBuilder name(String name) {
    this.name = name;
    return this;
  }

  @Override
  public ThreadBuilder name(String prefix, long start) {
    name = prefix;
    number = start;
    return this;
  }

  @Override
  public ThreadBuilder daemon() {
    return daemon(true);
  }

  @Override
  public ThreadBuilder daemon(boolean on) {
    daemon = on;
    return this;
  }

  @Override
  public ThreadBuilder uncaughtExceptionHandler(Thread.UncaughtExceptionHandler handler) {
    this.handler = handler;
    return this;
  }

  @Override
  public Thread unstarted(Runnable task) {
    boolean ends = virtual || (daemon == null ? Steps.me().daemon() : daemon);
    var thread = Threads.make(task, number < 0 ? name : name + number++, ends, virtual);
    if (handler != null) Threads.setUncaughtExceptionHandler(thread, handler);
    return thread;
  }

  @Override
  public Thread start(Runnable task) {
    var thread = unstarted(task);
    Threads.start(thread);
    return thread;
  }

  @Override
  public ThreadFactory factory() {
    return this::unstarted;
  }
}
