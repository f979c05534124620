package timeline;

import java.util.List;

/// One traced run: a lane a thread, what handed over to what, and who printed what when. All times
/// are nanoseconds after the start of main; -1 as an end is "not by the end of the run".
///
/// @param lanes     main first, then by their begin
/// @param nanos     when the run ended
/// @param lost      how many events found no room in the tracer's buffer
/// @param costNanos what the tracer itself took of the run, measured
public record Timeline(
    List<Lane> lanes,
    List<HandOver> handOvers,
    List<Printed> printed,
    long nanos,
    long lost,
    long costNanos) {
  public Timeline {
    lanes = List.copyOf(lanes);
    handOvers = List.copyOf(handOvers);
    printed = List.copyOf(printed);
  }

  /// What the thread of a lane is called: one without a name is counted, as it is in the terminal's
  /// picture and in the file for other tools. Empty for -1.
  public String name(int lane) {
    if (lane < 0) return "";
    var name = lanes.get(lane).name();
    return name.isEmpty() ? "virtual " + lane : name;
  }

  /// A thread of the run.
  ///
  /// @param name as the program gave it, may be empty
  /// @param end  -1 if it was still there when the run ended
  public record Lane(String name, boolean virtual, long begin, long end, List<Segment> segments) {
    public Lane {
      segments = List.copyOf(segments);
    }
  }

  /// What a thread did for a while.
  ///
  /// @param end     -1 if still so when the run ended
  /// @param on      the name of what it waited for, or empty
  /// @param owner   lane of the thread that held that when it began to wait; -1 if none did
  /// @param carrier of a running virtual thread the name of the thread that ran it, else empty
  public record Segment(State state, long begin, long end, String on, int owner, String carrier) {}

  /// What a thread may do.
  public enum State {
    RUNNING,
    READY,
    BLOCKED,
    PARKED,
    WAITING,
    SLEEPING,
    IO
  }

  /// One thread made another go on.
  ///
  /// @param from  lane of the one that did, at `at`
  /// @param to    lane of the one that went on, at `until`
  public record HandOver(Kind kind, int from, long at, int to, long until) {}

  /// How a thread makes another go on: `JOIN` is its end. An `INTERRUPT` of one that waits for
  /// nothing, or can't be woken by it, is there too, and takes no time.
  public enum Kind {
    START,
    JOIN,
    UNLOCK,
    UNPARK,
    NOTIFY,
    INTERRUPT
  }

  /// A line of output.
  public record Printed(int lane, long at, String text) {}
}
