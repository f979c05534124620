package explore.schedule;

import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/// A thread of the program as something that is resumed and that suspends itself.
///
/// It is a continuation on the explorer's own thread, the JDK's own means of virtual threads: 0.5
/// µs a switch, and an execution that is given up is dropped without unwinding. A virtual thread
/// for each costs twice as much, a platform thread 250 times.
final class Fiber {
  private static final ContinuationScope SCOPE = new ContinuationScope("explore");
  private final Continuation continuation;

  Fiber(Runnable body) {
    continuation = new Continuation(SCOPE, body);
  }

  void resume() {
    continuation.run();
  }

  boolean done() {
    return continuation.isDone();
  }

  /// Throws an `IllegalStateException` where a native frame is on the stack.
  static void suspend() {
    Continuation.yield(SCOPE);
  }
}
