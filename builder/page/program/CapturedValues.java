package page.program;

import evidence.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import page.model.Captured;
import run.Run;
import snippet.Snippet;

/// What was captured of a program, as its card and the evidence show it.
public final class CapturedValues {
  private CapturedValues() {}

  /// All, in the order in which the expectation names them.
  public static List<Captured> of(Snippet snippet, Optional<Evidence> here) {
    var seen = new TreeMap<>(here.map(e -> e.checked().ran().values()).orElse(Map.of()));
    var values = new ArrayList<Captured>();
    for (var name : snippet.expected().map(e -> e.names().keySet()).orElse(Set.of()))
      if (seen.containsKey(name)) values.add(Captured.of(snippet, name, seen.remove(name)));
    seen.forEach((name, text) -> values.add(Captured.of(snippet, name, text)));
    return values;
  }

  /// Those that no strip shows.
  static List<Captured> alone(Snippet snippet, Optional<Evidence> here, List<Histogram> spreads) {
    return of(snippet, here).stream()
        .filter(value -> spreads.stream().noneMatch(s -> s.name().equals(value.name())))
        .toList();
  }

  /// Does each stand in what was printed?
  static boolean arePrinted(List<Captured> values, Optional<Evidence> here) {
    var lines = here.map(e -> e.checked().ran().sample()).map(Run::output).orElse(List.of());
    return values.stream()
        .allMatch(value -> lines.stream().anyMatch(line -> line.text().contains(value.exact())));
  }
}
