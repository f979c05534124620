package timeline;

import java.util.List;
import java.util.Map;

/// All that the tracer recorded of a run.
///
/// @param main    id of the main thread
/// @param threads by id
/// @param objects by identity what each is called
/// @param lost    events for which there was no room
public record RecordedRun(
    List<ThreadEvent> events,
    long main,
    Map<Long, Named> threads,
    Map<Long, String> objects,
    long lost,
    long costNanos) {
  public RecordedRun {
    events = List.copyOf(events);
    threads = Map.copyOf(threads);
    objects = Map.copyOf(objects);
  }

  /// A thread.
  ///
  /// @param internal of the JVM's own, which is no program's business
  public record Named(String name, boolean virtual, boolean internal) {}

  /// A line of output, and the id of the thread that ended it; 0 if unknown.
  ///
  /// @param at nanoseconds after main's start
  public record Line(long thread, long at, String text) {}
}
