package console;

import text.HiddenText;
import text.Problem;

/// A problem as GitHub shows it at its line of a pull request.
final class Annotation {
  private Annotation() {}

  /// What GitHub shows at the line of a pull request (workflow commands: percent, newlines and, in
  /// properties, `:` and `,` are escaped).
  static String of(Problem problem, String kind) {
    var message =
        problem.remedy().isEmpty() ? problem.wrong() : problem.wrong() + "\n" + problem.remedy();
    return "::%s file=%s,line=%d,col=%d::%s"
        .formatted(
            kind,
            escaped(problem.place().source().path()).replace(":", "%3A").replace(",", "%2C"),
            problem.place().fileLine(),
            problem.place().fileColumn(),
            escaped(message));
  }

  private static String escaped(String text) {
    return HiddenText.shown(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
