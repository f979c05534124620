package explore.schedule;

/// Who can move next, and in which way.
///
/// @param thread      null where the JVM may end because only daemon threads are left
/// @param alternative such as which of the waiting threads is notified
public record Choice(ModelThread thread, int alternative) {
  /// The same in every execution: `0.1`, `0.1/2`, or `exit`.
  public String key() {
    if (thread == null) return "exit";
    return alternative == 0 ? thread.key : thread.key + "/" + alternative;
  }

  /// The thread's part of the key.
  public String who() {
    return thread == null ? "exit" : thread.key;
  }
}
