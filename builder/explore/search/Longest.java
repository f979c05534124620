package explore.search;

import explore.schedule.Execution;
import explore.schedule.Growth;
import explore.schedule.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The longest schedule that was met, which tells what makes a program large.
final class Longest {
  private List<String> movers = List.of();
  private List<Integer> lines = List.of();
  private Execution execution;

  /// A schedule was run, to its end or to a state that was known.
  void met(List<SearchFrame> path, Execution run) {
    if (path.size() <= movers.size()) return;
    movers = path.stream().map(SearchFrame::mover).toList();
    lines = path.stream().map(SearchFrame::line).toList();
    execution = run;
  }

  /// The line of the loop that goes round most, else that of most steps, 0 if there is none.
  int line() {
    if (execution == null) return 0;
    int loop = Growth.of(execution).line();
    return loop != 0 ? loop : busiest();
  }

  /// The line of at least half of the steps, or 0.
  private int busiest() {
    var steps = new LinkedHashMap<Integer, Integer>();
    for (int line : lines) if (line > 0) steps.merge(line, 1, Integer::sum);
    return steps.entrySet().stream()
        .filter(there -> there.getValue() * 2 >= lines.size())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  private String unlooped() {
    int line = busiest();
    if (line == 0) return "";
    long there = lines.stream().filter(other -> other == line).count();
    return ": %,d of them at line %d; make it come there less often".formatted(there, line);
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
    var growth = Growth.of(execution);
    return ": a schedule has %,d steps (%s)%s"
        .formatted(movers.size(), each, growth.line() > 0 ? growth.words() : unlooped());
  }
}
