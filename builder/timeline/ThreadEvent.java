package timeline;

/// One thing a thread did, as the tracer wrote it.
///
/// @param at     the run's `nanoTime`
/// @param thread its id: who did it; of `MOUNT`, `UNMOUNT`, `READY` and `GONE` whose fate it is
/// @param object identity of what it is about, 0 for none
/// @param other  id of another thread, 0 for none: of `START`, `UNPARK` and `INTERRUPT` who may go
///     on, of `MOUNT` the carrier, of `PARK` the owner of what it is parked on, of `JOIN` the
///     awaited one
public record ThreadEvent(Kind kind, long at, long thread, long object, long other) {
  /// The kinds of events, in the order of the tracer's numbers.
  public enum Kind {
    START,
    /// A platform thread has come to its own code.
    BEGIN,
    GONE,
    MOUNT,
    UNMOUNT,
    READY,
    UNPARK,
    NOTIFY,
    NOTIFY_ALL,
    INTERRUPT,
    /// The JVM ends.
    HALT,
    /// Wants a monitor, has it, gives it up; each time it is entered, however deep.
    ENTER,
    ENTERED,
    EXIT,
    PARK,
    SLEEP,
    WAIT,
    IO,
    JOIN,
    /// The JDK reads a class.
    LOAD,
    /// Ends the latest of the six above.
    END
  }
}
