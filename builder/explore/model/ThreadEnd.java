package explore.model;

import explore.schedule.Execution;
import explore.schedule.Location;
import explore.schedule.Operation;
import explore.schedule.SharedKinds.Watched;

/// What a thread does last: what it threw goes to a handler; then it is no longer alive.
///
/// A platform thread becomes so while it holds its own monitor, and notifies all who wait there:
/// that is how `join` waits for it. A step is made of that only if the program locks a thread.
public final class ThreadEnd {
  /// The key of a thread's locals under which it has the scope that it opened last and has not
  /// closed.
  public static final Object OPEN_SCOPE = "open scope";

  private ThreadEnd() {}

  static void of(Execution execution) {
    var me = execution.running();
    if (me.threadLocals().get(OPEN_SCOPE) != null)
      execution.refuse(0, "a StructuredTaskScope that is never closed");
    if (me.thrown() != null) handle(execution, me.thread(), me.thrown());
    execution.stores.fence();
    if (!locks(execution, me.thread())) {
      ends(execution);
      return;
    }
    var monitor = Monitor.of(execution, me.thread());
    monitor.enter(execution, 0);
    ends(execution);
    monitor.notify(execution, true, 0);
    monitor.exit(execution, 0);
  }

  /// The running thread ends, which is a step if the program asks who is alive.
  private static void ends(Execution execution) {
    if (!execution.kinds().endsAreSteps()) return;
    var end = location(execution, execution.running().thread());
    execution.perform(new Operation("ends", end, 0).writes().always());
    execution.wrote(end, 2, "ended"); // who asks again and again finds that out
  }

  /// Does the end of this thread, and who joins it, lock it?
  public static boolean locks(Execution execution, Thread thread) {
    return execution.kinds().watched(Watched.THREAD_MONITORS)
        && !State.of(execution).virtual.contains(thread);
  }

  /// What a handler throws is lost.
  private static void handle(Execution execution, Thread thread, Throwable thrown) {
    var state = State.of(execution);
    look(execution, handlerOf(execution, thread));
    var handler = state.handlers.get(thread);
    if (handler == null) {
      look(execution, defaultHandler(execution));
      handler = state.handler;
    }
    if (handler == null) return;
    try {
      handler.uncaughtException(thread, thrown);
    } catch (Throwable lost) {
      execution.tell("its handler throws " + lost.getClass().getSimpleName());
    }
  }

  private static void look(Execution execution, Location handler) {
    var looks = new Operation("looks for", handler, execution.running().line());
    execution.perform(looks.observes().exact());
  }

  /// The end of a thread, which others may ask for.
  public static Location location(Execution execution, Thread thread) {
    return execution.location(thread, "end", "the end of a thread", "");
  }

  /// Where a thread's own handler is.
  public static Location handlerOf(Execution execution, Thread thread) {
    return execution.location(thread, "handler", "the handler of uncaught exceptions", "");
  }

  /// Where the handler of all other threads is.
  public static Location defaultHandler(Execution execution) {
    return execution.location("handler", "", "the default handler of uncaught exceptions", "");
  }
}
