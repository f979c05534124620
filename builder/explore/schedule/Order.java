package explore.schedule;

/// What an operation does for happens-before (JLS 17.4.5), for finding data races.
public enum Order {
  /// Neither races nor orders: standard output, opaque access, a permit of `park`.
  NONE,
  PLAIN_READ,
  PLAIN_WRITE,
  /// Comes after every earlier release of its location: a volatile read, a lock.
  ACQUIRE,
  /// Comes before every later acquisition of its location: a volatile write, an unlock.
  RELEASE,
  BOTH,
  /// A part of a call of the JDK that is more than one step, or that no lock protects.
  CALL_READ,
  CALL_WRITE,
  /// A call that its class promises to be one step.
  ATOMIC_READ,
  ATOMIC_WRITE
}
