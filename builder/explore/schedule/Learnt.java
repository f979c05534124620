package explore.schedule;

import java.util.List;

/// What came of a step that a thread took, knowing so much and finding that: it will again.
///
/// @param past   what the thread knows now
/// @param ends   has it ended?
/// @param writes did it write?
/// @param value  what it wrote
public record Learnt(long past, boolean ends, boolean writes, long value, List<SyncEvent> events) {
  public Learnt {
    events = List.copyOf(events);
  }

  /// Did the same come of it, for the state?
  public boolean same(Learnt other) {
    return past == other.past
        && ends == other.ends
        && writes == other.writes
        && value == other.value;
  }
}
