package explore.schedule;

/// Something that matters for happens-before.
///
/// @param who    the thread's key
/// @param target the location's key, or that of the thread that is started or joined
/// @param field  of a plain access, else empty
public record SyncEvent(String who, What what, String target, String field, int line) {
  /// The kinds of them.
  public enum What {
    READ,
    WRITE,
    ACQUIRE,
    RELEASE,
    START,
    JOIN
  }
}
