import explore.Mode;
import explore.ProgramExplorer;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import run.Ending;
import run.Explored;

/// The engine's answers in the words of outcome tables. Only in a JVM whose main class is
/// `ExploreChild`: it needs `--add-exports java.base/jdk.internal.vm=ALL-UNNAMED`.
final class Explorations {
  static final BigInteger INFINITE = BigInteger.valueOf(-1);

  private Explorations() {}

  static Explored of(String main, Collection<byte[]> classes, Mode mode) {
    return of(main, classes, ProgramExplorer.standard().in(mode));
  }

  static Explored of(String main, Collection<byte[]> classes, ProgramExplorer exploration) {
    return exploration.of(List.copyOf(classes), main);
  }

  /// Each outcome and its number of schedules, -1 for infinitely many.
  static Map<String, BigInteger> counts(Explored explored) {
    var seen = new TreeMap<String, BigInteger>();
    for (var outcome : explored.outcomes()) {
      var ways = outcome.schedules() == null ? INFINITE : outcome.schedules();
      seen.merge(outcome(outcome.output(), outcome.ending()), ways, BigInteger::add);
    }
    return seen;
  }

  /// As tables write it.
  static String outcome(List<String> output, Ending ending) {
    return String.join("\n", output)
        + switch (ending) {
          case Ending.Completed() -> "";
          case Ending.Threw(var type, var message) ->
              ", Throws "
                  + type.replaceAll(".*[.$]", "")
                  + message.map(text -> ": " + text).orElse("");
          case Ending.Exited(int code) -> ", Exit " + code;
          case Ending.Deadlocked _ -> ", Deadlocks";
          case Ending.StillRunning _ -> ", Never ends";
          case Ending.Died _, Ending.Refused _ -> ", " + ending.words();
        };
  }
}
