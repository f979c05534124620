package explore.weave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What of a program can't be explored.
public final class Refusals {
  /// @param line of the program, 0 if none
  public record Refusal(int line, String why) {}

  private final List<Refusal> all = new ArrayList<>();

  void add(int line, String why) {
    var refusal = new Refusal(line, why);
    if (!all.contains(refusal)) all.add(refusal);
  }

  /// The refusals in order of their lines.
  public List<Refusal> all() {
    return all.stream().sorted(Comparator.comparingInt(Refusal::line)).toList();
  }
}
