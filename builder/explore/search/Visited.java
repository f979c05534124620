package explore.search;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import run.Explored.Race;

/// What a search found.
///
/// @param refusal    why it isn't all, or empty
/// @param line       of the program
/// @param graph      if states were merged
/// @param counted    else: each outcome
/// @param races      else: of all schedules, unless some were left out
public record Visited(
    String refusal,
    int line,
    long executions,
    Optional<Graph> graph,
    Map<Outcome, Counted> counted,
    Set<Race> races) {
  /// An outcome that was met by running every schedule.
  ///
  /// @param witness the keys of a schedule's choices
  public record Counted(BigInteger schedules, int switches, List<String> witness) {}
}
