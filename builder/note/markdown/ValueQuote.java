package note.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `{LostUpdate.n}`, `{LostUpdate.count(1)}`, `{LostUpdate.runs}` in prose: a number that a run
/// gave.
///
/// @param value   the name of a captured value, or `count`, or `runs`
/// @param outcome what `count` is asked of, as its row is written
public record ValueQuote(String snippet, String value, Optional<String> outcome) {
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<!\\\\)\\{([A-Za-z_$][\\w$]*)\\.([A-Za-z_$][\\w$]*)(?:\\(([^(){}]*)\\))?\\}");

  /// A matcher that finds the quotes of a text.
  public static Matcher in(String text) {
    return PATTERN.matcher(text);
  }

  /// The quote a matcher is at.
  public static ValueQuote of(Matcher at) {
    return new ValueQuote(
        at.group(1), at.group(2), Optional.ofNullable(at.group(3)).map(String::strip));
  }
}
