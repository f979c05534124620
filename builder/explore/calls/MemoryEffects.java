package explore.calls;

import explore.model.CodeSite;
import explore.schedule.Order;

/// What the methods of atomics and of `VarHandle` do for happens-before, by their names: as
/// `java.lang.invoke.VarHandle` documents its access modes, and the atomics by reference to these.
final class MemoryEffects {
  private MemoryEffects() {}

  /// May it fail, and is then only a read?
  static boolean conditional(String method) {
    return method.startsWith("compareAnd")
        || method.startsWith("weakCompareAnd")
        || method.equals("attemptMark")
        || method.equals("attemptStamp");
  }

  /// Does it neither race nor order anything?
  private static boolean nothing(String method) {
    return method.endsWith("Plain")
        || method.endsWith("Opaque")
        || method.equals("weakCompareAndSet"); // of atomics, as its plain form
  }

  /// What its reading orders, and its writing unless that is conditional.
  ///
  /// @param writes is it more than a read?
  static Order of(String method, boolean writes) {
    if (nothing(method)) return Order.NONE;
    if (!writes) return Order.ACQUIRE;
    if (conditional(method)) return method.endsWith("Release") ? Order.NONE : Order.ACQUIRE;
    if (method.endsWith("Acquire")) return Order.ACQUIRE;
    if (method.endsWith("Release") || method.equals("set") || method.equals("setVolatile"))
      return Order.RELEASE;
    return method.equals("lazySet") ? Order.RELEASE : Order.BOTH;
  }

  /// Is it a conditional one, and did it write?
  ///
  /// @param changed is there another value than before?
  static boolean succeeded(CodeSite site, Object result, boolean changed) {
    if (!conditional(site.member())) return false;
    return site.type() == 'Z' ? Integer.valueOf(1).equals(result) : changed;
  }

  /// What the writing orders of a conditional one that succeeded.
  static Order ofSuccess(String method) {
    return nothing(method) || method.endsWith("Acquire") ? Order.NONE : Order.RELEASE;
  }
}
