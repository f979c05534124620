package text;

import java.util.List;

/// A notebook, note, snippet or expectation that can't be read; carries every mistake found.
public final class Malformed extends Exception {
  private final transient List<Problem> problems;

  /// @param problems at least one
  public Malformed(List<Problem> problems) {
    super(problems.getFirst().headline());
    this.problems = List.copyOf(problems);
  }

  /// All mistakes, in the order of their places.
  public List<Problem> problems() {
    return problems;
  }
}
