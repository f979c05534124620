package check.child;

import java.time.Duration;

/// The limit of a run, and what is asked for then.
///
/// @param time           from main's start
/// @param awaitsDeadlock look for one sooner
/// @param awaitsLimit    what is seen at the limit counts
/// @param memoryBytesMax so much its JVM may take of the machine's memory
public record Limit(
    Duration time, boolean awaitsDeadlock, boolean awaitsLimit, long memoryBytesMax) {
  /// Four times the heap that a program has: beside it are classes, code, stacks, buffers.
  public static final long MEMORY_BYTES_MAX = 2L << 30;

  /// The limit of a JVM of the builder's own, which nothing is looked for in.
  public static Limit of(Duration time) {
    return new Limit(time, false, false, MEMORY_BYTES_MAX);
  }
}
