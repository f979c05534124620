package explore.schedule;

/// Who can move next, and in which way.
///
/// @param strand      null where the JVM may end because only daemon threads are left
/// @param alternative such as which of the waiting threads is notified
public record Choice(Strand strand, int alternative) {
  /// The same in every execution: `0.1`, `0.1/2`, or `exit`.
  public String key() {
    if (strand == null) return "exit";
    return alternative == 0 ? strand.key : strand.key + "/" + alternative;
  }

  /// The thread's part of the key.
  public String who() {
    return strand == null ? "exit" : strand.key;
  }
}
