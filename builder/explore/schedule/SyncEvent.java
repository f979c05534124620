package explore.schedule;

/// Something that matters for happens-before.
///
/// @param who    the thread's key
/// @param target the location, by its object and its key, or the key of the thread that is started
/// or
///               joined
/// @param field  of an access, else empty
public record SyncEvent(String who, What what, String target, String field, int line) {
  /// The kinds of them.
  public enum What {
    READ,
    WRITE,
    CALL_READ,
    CALL_WRITE,
    ATOMIC_READ,
    ATOMIC_WRITE,
    ACQUIRE,
    RELEASE,
    /// It got an object by a final field, whose target is the freeze, and `field` the object: what
    /// the constructor's thread did to that object before, it knows.
    REACHES,
    START,
    JOIN;

    /// Is it an access, which can race?
    public boolean accesses() {
      return compareTo(ACQUIRE) < 0;
    }

    /// Does it change what it accesses?
    public boolean writes() {
      return this == WRITE || this == CALL_WRITE || this == ATOMIC_WRITE;
    }
  }
}
