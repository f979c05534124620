package explore.schedule;

/// Who accessed what in an execution: so it is found which kinds of locations threads share.
final class AccessLog {
  private final SharedKinds sharedKinds;
  private final StepTaken step;
  private final boolean late;
  /// Accesses that are no steps: two states differ if their pasts can conflict with different
  /// accesses to come.
  private long hash;

  /// @param late may what a constructor stores be late?
  AccessLog(SharedKinds sharedKinds, boolean late, StepTaken step) {
    this.sharedKinds = sharedKinds;
    this.late = late;
    this.step = step;
  }

  /// What an access turned out to be.
  enum Access {
    /// Only this thread can access the location now.
    OWN,
    /// Another thread may access it too: it is a step.
    STEP,
    /// Its kind was not known to be shared, or to race: all that was counted is void.
    GREW;

    /// What both are together.
    Access or(Access other) {
      return compareTo(other) >= 0 ? this : other;
    }
  }

  /// Notes an access.
  Access touch(ModelThread thread, int threads, Location location, boolean write) {
    if (sharedKinds.shared(location.kind)) return Access.STEP;
    if (location.concurrent(thread, threads, write)) {
      sharedKinds.share(location.kind);
      return Access.GREW;
    }
    if (location.builtBeside(thread) && publish(location)) return Access.GREW;
    mark(thread, location, write);
    return Access.OWN;
  }

  /// Notes all accesses of an operation.
  Access touch(ModelThread thread, int threads, Operation operation) {
    var most = touch(thread, threads, operation.location, operation.writes);
    if (operation.second != null)
      most = most.or(touch(thread, threads, operation.second, operation.writes));
    for (var also : operation.also)
      most = most.or(touch(thread, threads, also.location(), also.writes()));
    return most;
  }

  /// Notes an access in any case, and that is all.
  void mark(ModelThread thread, Location location, boolean write) {
    step.unforeseen();
    if (!location.mark(thread, write) || sharedKinds.shared(location.kind)) return;
    hash +=
        Fingerprint.mix(
            Fingerprint.mix(location.key, thread.keyHash()),
            thread.epochOf(thread.index) * 2L + (write ? 1 : 0));
  }

  /// Its object was published by a race; false if that was known of its kind.
  boolean publish(Location location) {
    boolean known = sharedKinds.published(location.kind);
    if (!known) sharedKinds.publish(location.kind);
    if (late) sharedKinds.share(location.kind);
    return !known;
  }

  /// A part of the fingerprint.
  long hash() {
    return hash;
  }
}
