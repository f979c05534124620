package expect;

import java.util.Map;
import text.Place;

/// `// where two / one >= 1.5`: a condition on captured values, a Java expression.
///
/// @param place where the expression begins
public record Where(String expression, Place place) {
  /// One condition, one place: to compare whole sources for every run would take longer than to
  /// judge it.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /// Decides conditions; the compiled ones of a snippet.
  public interface Conditions {
    /// The names a condition uses.
    java.util.Set<String> names(Where where);

    /// Is it true of these values, by name? One that throws is false.
    boolean test(Where where, Map<String, String> values);
  }

  /// The conditions of a snippet without any.
  public static final Conditions NONE =
      new Conditions() {
        @Override
        public java.util.Set<String> names(Where where) {
          return java.util.Set.of();
        }

        @Override
        public boolean test(Where where, Map<String, String> values) {
          return false;
        }
      };
}
