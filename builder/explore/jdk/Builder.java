package explore.jdk;

import explore.model.Numbers;
import explore.model.Steps;
import java.util.concurrent.ThreadFactory;

/// The one kind of thread builder.
final class Builder implements ThreadBuilder {
  private final boolean virtual;
  private String name;
  private Numbers numbers; // null: they have no numbers
  private Boolean daemon; // null: as who makes the thread
  private Integer priority; // null: that of who makes the thread
  private Thread.UncaughtExceptionHandler handler;

  Builder(boolean virtual) {
    this.virtual = virtual;
    name = virtual ? "" : null;
  }

  @Override
  public ThreadBuilder name(String name) {
    this.name = name;
    numbers = null;
    return this;
  }

  @Override
  public ThreadBuilder name(String prefix, long start) {
    name = prefix;
    numbers = new Numbers(this, start);
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
  public ThreadBuilder priority(int priority) {
    if (priority < Thread.MIN_PRIORITY || priority > Thread.MAX_PRIORITY)
      throw new IllegalArgumentException();
    this.priority = priority;
    return this;
  }

  @Override
  public Thread unstarted(Runnable task) {
    boolean ends = virtual || (daemon == null ? Steps.me().daemon() : daemon);
    var thread = Threads.make(task, numbers == null ? name : name + numbers.next(), ends, virtual);
    if (priority != null) thread.setPriority(priority);
    if (handler != null) ThreadProperties.setUncaughtExceptionHandler(thread, handler);
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
