package expect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import run.Ending;

/// Does what javac refuses fit what it must refuse?
final class Refusals {
  private Refusals() {}

  /// Why javac's answer isn't the expected one; without an expectation, why it should have
  /// compiled.
  static List<String> judge(Optional<ExpectationBlock.DoesNotCompile> expected, Ending seen) {
    if (!(seen instanceof Ending.Refused(var errors)))
      return List.of(
          "expected javac to refuse it, but it compiled; expected were"
              + expected.orElseThrow().errors().stream()
                  .map(e -> "\n  line " + e.line() + ": " + e.text())
                  .collect(Collectors.joining()));
    if (errors.isEmpty()) return List.of("javac refused it and did not say why");
    if (expected.isEmpty())
      return errors.stream().map(e -> where(e) + ": javac says: " + message(e)).toList();
    var left = new ArrayList<>(errors);
    var reasons = new ArrayList<String>();
    for (var wanted : messagesFirst(expected.get().errors()))
      if (!left.removeIf(Endings.onceOnly(e -> isAt(e, wanted.line()) && says(e, wanted.text()))))
        reasons.add(
            "expected at line %d: %s; not among what javac said"
                .formatted(wanted.line(), wanted.text()));
    for (var e : left) reasons.add("javac also says at " + where(e) + ": " + message(e));
    return reasons;
  }

  private static String where(Ending.Refusal error) {
    return (error.file().isEmpty() ? "line " : error.file() + ":") + error.line();
  }

  /// A line that is stated is one of the program's own file.
  private static boolean isAt(Ending.Refusal error, int line) {
    return error.file().isEmpty() && error.line() == line;
  }

  private static String message(Ending.Refusal error) {
    return error.message().strip() + " [" + error.key() + "]";
  }

  /// A key may be that of several errors of a line, so those whose message is stated choose first.
  private static List<ExpectationBlock.Refusal> messagesFirst(
      List<ExpectationBlock.Refusal> wanted) {
    return wanted.stream()
        .sorted(Comparator.comparing(e -> e.text().startsWith("compiler.")))
        .toList();
  }

  private static boolean says(Ending.Refusal error, String text) {
    return error.key().equals(text) || oneLine(error.message()).equals(oneLine(text));
  }

  private static String oneLine(String text) {
    return text.strip()
        .replaceAll("\\s*\\R\\s*", " ")
        .replaceAll("\\b(?:[a-z]\\w*\\.)+([A-Z]\\w*)", "$1");
  }
}
