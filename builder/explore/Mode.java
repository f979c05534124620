package explore;

/// How schedules are visited. All must agree, in outcomes and counts (`SLEEP` in outcomes only).
public enum Mode {
  /// States with the same fingerprint are one.
  GRAPH,
  /// The same, and no step is run of which it is known from others where it leads: for tests, as
  /// graphs that are shown have what each step did in words.
  FORESEEN,
  /// Every schedule, one by one.
  FULL,
  /// One of each class of equivalent schedules.
  SLEEP
}
