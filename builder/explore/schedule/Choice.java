package explore.schedule;

/// Who can move next, and in which way.
///
/// @param thread      null where the JVM may end because only daemon threads are left
/// @param alternative such as which of the waiting threads is notified, or which store is next
/// @param drains      is it a store of the thread's buffer that reaches memory, and no step of its
///     own?
public record Choice(ModelThread thread, int alternative, boolean drains) {
  /// Ends the key of what a buffer does, and no thread.
  private static final String BUFFER = "~";

  /// Is it a store that reaches memory, and no step of a thread?
  public static boolean drains(String who) {
    return who.endsWith(BUFFER);
  }

  /// The thread, or its buffer, that a key is of, whichever way its step goes on.
  public static String actor(String key) {
    return key.replaceFirst("/.*", "");
  }

  /// The key of the thread whose step it is, or whose store.
  static String threadOf(String who) {
    return drains(who) ? who.substring(0, who.length() - BUFFER.length()) : who;
  }

  /// The same in every execution: `0.1`, `0.1/2`, `0.1~`, or `exit`.
  public String key() {
    return alternative == 0 ? who() : who() + "/" + alternative;
  }

  /// The thread's part of the key.
  public String who() {
    if (thread == null) return "exit";
    return drains ? thread.key + BUFFER : thread.key;
  }

  /// The line that it comes from, 0 if none.
  int line() {
    if (thread == null) return 0;
    return drains ? thread.buffer.line(alternative) : thread.pending.line;
  }
}
