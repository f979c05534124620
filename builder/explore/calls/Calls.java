package explore.calls;

import explore.model.CodeSite;
import explore.schedule.Execution;

/// Calls of methods of the JDK: what each touches is one step, and then comes the real method.
///
/// That is what an atomic or a concurrent collection promises of some calls, and it is exact where
/// no two threads can be in an object at the same time. Where they can, {@link explore.graph.Races}
/// finds out, and the program is refused.
public final class Calls {
  private Calls() {}

  /// Begins a call.
  ///
  /// @param receiver  null of a static method or a constructor
  /// @param arguments with null in place of primitives other than `int`
  public static JdkCall enter(
      Execution execution, Object receiver, Object[] arguments, CodeSite site) {
    if (receiver != null && Nature.of(receiver) == Nature.PROGRAM) return null;
    execution.unforeseen();
    var call = new JdkCall(execution, receiver, arguments, site);
    return call.begin() ? call : null;
  }

  /// Ends it.
  public static void exit(JdkCall call, Object result) {
    if (call != null) call.end(result);
  }

  /// It threw.
  public static void thrown(JdkCall call) {
    if (call != null) call.thrown();
  }
}
