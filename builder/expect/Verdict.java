package expect;

import java.util.List;

/// What a check says of a snippet.
public sealed interface Verdict {
  /// It was seen, as expected.
  record Holds() implements Verdict {}

  /// It was not.
  ///
  /// @param reasons   at least one, each of one or several lines
  /// @param onlyWhere nothing is wrong but a bound on measured values: the one thing a measured
  /// snippet may try again
  record Fails(List<String> reasons, boolean onlyWhere) implements Verdict {}

  /// A need is not met here; never counted as holding.
  record NotApplicable(String reason) implements Verdict {}

  /// `holds`, `fails` or `not applicable`: the report's words.
  default String word() {
    return switch (this) {
      case Holds() -> "holds";
      case Fails _ -> "fails";
      case NotApplicable _ -> "not applicable";
    };
  }

  /// Why, in lines; empty for one that holds.
  default String reason() {
    return switch (this) {
      case Holds() -> "";
      case Fails(var reasons, _) -> String.join("\n", reasons);
      case NotApplicable(var reason) -> reason;
    };
  }

  /// A failure for one reason.
  static Fails fails(String reason) {
    return new Fails(List.of(reason), false);
  }

  /// No reason to fail: it holds.
  static Verdict of(List<String> reasons) {
    return reasons.isEmpty() ? new Holds() : new Fails(List.copyOf(reasons), false);
  }
}
