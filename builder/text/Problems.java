package text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers the mistakes of a reading, so that all are reported and not just the first.
public final class Problems {
  private final List<Problem> errors = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();
  private final List<Problem> advice = new ArrayList<>();

  /// Something that makes the notebook malformed.
  public void error(Place place, String wrong, String remedy) {
    errors.add(new Problem(place, wrong, remedy));
  }

  /// Something to look at, which is an error only with `--strict`.
  public void warn(Place place, String wrong, String remedy) {
    warnings.add(new Problem(place, wrong, remedy));
  }

  /// Something that could be better, and is never an error.
  public void advise(Place place, String wrong, String remedy) {
    advice.add(new Problem(place, wrong, remedy));
  }

  /// All that these have.
  public void addAll(Problems others) {
    errors.addAll(others.errors);
    warnings.addAll(others.warnings);
    advice.addAll(others.advice);
  }

  /// All errors so far, by path and place.
  public List<Problem> errors() {
    return sorted(errors);
  }

  /// Is there an error?
  public boolean any() {
    return !errors.isEmpty();
  }

  /// All warnings so far, by path and place.
  public List<Problem> warnings() {
    return sorted(warnings);
  }

  /// All advice so far, by path and place.
  public List<Problem> advice() {
    return sorted(advice);
  }

  private static List<Problem> sorted(List<Problem> problems) {
    return problems.stream()
        .distinct()
        .sorted(
            Comparator.comparing((Problem p) -> p.place().source().path())
                .thenComparing(p -> p.place().fileLine())
                .thenComparing(p -> p.place().fileColumn()))
        .toList();
  }

  /// Ends the reading if anything was wrong.
  public void orThrow() throws Malformed {
    if (!errors.isEmpty()) throw new Malformed(errors());
  }
}
