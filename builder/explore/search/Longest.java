package explore.search;

import explore.schedule.Execution;
import explore.schedule.Growth;
import explore.schedule.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// The longest schedule that was met, which tells what makes a program large.
final class Longest {
  private List<String> movers = List.of();
  private Execution execution;

  /// A schedule was run, to its end or to a state that was known.
  void met(List<SearchFrame> path, Execution run) {
    if (path.size() <= movers.size()) return;
    movers = path.stream().map(SearchFrame::mover).toList();
    execution = run;
  }

  /// The line of the loop that goes round most, 0 if there is none.
  int line() {
    return execution == null ? 0 : Growth.of(execution).line();
  }

  /// Words to follow the limit that was met.
  String words() {
    if (execution == null) return "";
    var steps = new LinkedHashMap<String, Integer>();
    for (var who : movers) steps.merge(Snapshot.name(execution, who), 1, Integer::sum);
    var each =
        steps.entrySet().stream()
            .map(thread -> "%,d of %s".formatted(thread.getValue(), thread.getKey()))
            .collect(Collectors.joining(", "));
    return ": a schedule has %,d steps (%s)%s"
        .formatted(movers.size(), each, Growth.of(execution).words());
  }
}
