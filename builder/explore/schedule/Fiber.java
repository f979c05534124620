package explore.schedule;

import java.lang.StackWalker.StackFrame;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /// Its stack while it is suspended, the uppermost frame first.
  List<StackFrame> stack() {
    var walker = continuation.stackWalker(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE));
    return walker.walk(Stream::toList);
  }

  /// Throws an `IllegalStateException` where a native frame is on the stack.
  static void suspend() {
    Continuation.yield(SCOPE);
  }
}
