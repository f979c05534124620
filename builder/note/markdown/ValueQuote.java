package note.markdown;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `{LostUpdate.n}`, `{LostUpdate.count(1)}`, `{LostUpdate.runs}` in prose: a number that a run
/// gave; `{Warm.slow|ms}` says its unit.
///
/// @param value   the name of a captured value, or `count`, or `runs`
/// @param outcome what `count` is asked of, as its row is written
/// @param unit    what is written behind the bar
public record ValueQuote(
    String snippet, String value, Optional<String> outcome, Optional<String> unit) {
  /// The bar has a backslash in a table.
  private static final Pattern PATTERN =
      Pattern.compile(
          "(?<!\\\\)\\{([A-Za-z_$][\\w$]*)\\.([A-Za-z_$][\\w$]*)(?:\\(([^(){}]*)\\))?"
              + "(?:(\\\\?\\|)([^{}|\\\\\\n]{1,20}))?\\}");

  private static final int BAR = 4;
  private static final int UNIT = 5;

  /// A quote without a unit.
  public ValueQuote(String snippet, String value, Optional<String> outcome) {
    this(snippet, value, outcome, Optional.empty());
  }

  /// A matcher that finds the quotes of a text.
  public static Matcher in(String text) {
    return PATTERN.matcher(text);
  }

  /// The quote a matcher is at.
  public static ValueQuote of(MatchResult at) {
    return new ValueQuote(
        at.group(1),
        at.group(2),
        Optional.ofNullable(at.group(3)).map(String::strip),
        Optional.ofNullable(at.group(UNIT)).map(String::strip));
  }

  /// Has the quote a matcher is at a bar that would end a table's cell?
  static boolean endsCell(MatchResult at) {
    return "|".equals(at.group(BAR));
  }
}
