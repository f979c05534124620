package text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// What was made of texts, and what was wrong with them, kept as long as they are the same.
///
/// @param <T> what is made of a text
public final class ParseCache<T> {
  private final Map<String, Made<T>> made = new HashMap<>();

  private record Made<T>(Source source, T value, Problems wrong) {}

  /// What `make` makes of a text, which depends on nothing but the text and its path.
  public T of(Source source, Problems problems, BiFunction<Source, Problems, T> make) {
    var kept = made.get(source.path());
    if (kept == null || kept.source != source) { // not equal: a Shelf gives out the very same
      var wrong = new Problems();
      kept = new Made<>(source, make.apply(source, wrong), wrong);
      made.put(source.path(), kept);
    }
    problems.addAll(kept.wrong);
    return kept.value;
  }
}
