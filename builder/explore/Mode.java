package explore;

/// How schedules are visited. All must agree, in outcomes and counts (`SLEEP` in outcomes only).
public enum Mode {
  /// States with the same fingerprint are one.
  GRAPH,
  /// Every schedule, one by one.
  FULL,
  /// One of each class of equivalent schedules.
  SLEEP
}
