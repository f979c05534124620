package explore.schedule;

/// The values of all locations, as far as a fingerprint tells them.
final class Memory {
  private final SharedKinds sharedKinds;
  private final StepTaken step;
  private long hash;

  Memory(SharedKinds sharedKinds, StepTaken step) {
    this.sharedKinds = sharedKinds;
    this.step = step;
  }

  /// A part of the fingerprint.
  long hash() {
    return hash;
  }

  /// A location has a new value.
  ///
  /// @param by null if no thread wrote it
  void wrote(ModelThread by, Location location, long value, Object shown) {
    step.wrote(location, value);
    long difference = become(location, value, shown);
    if (difference == 0 || by == null) return;
    by.changes(location);
    if (!sharedKinds.shared(location.kind)) by.own(difference);
  }

  /// A constructor wrote to its own object, which is its thread's own memory in any case. Gives
  /// whether the write may race, once the object is published.
  boolean built(ModelThread by, Location location, long value, Object shown) {
    step.unforeseen();
    location.build(by);
    by.own(become(location, value, shown));
    return sharedKinds.shared(location.kind) || sharedKinds.published(location.kind);
  }

  private long become(Location location, long value, Object shown) {
    long difference = location.become(value, shown == null ? Identities.NULL : shown);
    hash += difference;
    return difference;
  }
}
