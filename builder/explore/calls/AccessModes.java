package explore.calls;

import explore.schedule.Delay;

/// How late the accesses of atomics and of `VarHandle` may be, by their names: their access modes
/// are those of `java.lang.invoke.VarHandle`. What reads and writes at once is never late: it works
/// on memory.
final class AccessModes {
  private AccessModes() {}

  /// The lateness of an access by a VarHandle.
  static Delay of(String method, Delay.Slot slot) {
    return switch (method) {
      case "get", "set", "getOpaque", "setOpaque" -> Delay.plain(slot);
      case "getAcquire", "setRelease" -> Delay.released(slot);
      case "getVolatile", "setVolatile" -> Delay.ofVolatile(slot);
      default -> Delay.NEVER;
    };
  }

  /// The lateness of an access to an atomic, whose plain names mean volatile access.
  static Delay ofCell(String method, Delay.Slot slot) {
    if (slot == null) return Delay.NEVER;
    return switch (method) {
      case "getPlain", "setPlain" -> Delay.plain(slot);
      case "lazySet" -> Delay.released(slot);
      case "get", "set", "intValue", "longValue", "floatValue", "doubleValue" ->
          Delay.ofVolatile(slot);
      case "getOpaque", "setOpaque", "getAcquire", "setRelease" -> of(method, slot);
      default -> Delay.NEVER;
    };
  }
}
