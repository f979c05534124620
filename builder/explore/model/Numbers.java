package explore.model;

import explore.schedule.SharedKinds.Watched;

/// Numbers that the JDK gives to threads and pools, for their names, in the order in which they are
/// made. To take one is a step if the program looks at names.
public final class Numbers {
  private final Object owner;
  private long next;

  /// @param owner whose they are; a text is interned
  public Numbers(Object owner, long first) {
    this.owner = owner;
    next = first;
  }

  /// The next number.
  public long next() {
    var execution = Steps.execution();
    if (!execution.kinds().watched(Watched.NUMBERS)) return next++;
    var location = execution.location(owner, "next", "numbers in names", "");
    Steps.take(Steps.operation("takes the next of", location).writes().observes());
    execution.wrote(location, next + 1, next + 1);
    return next++;
  }
}
