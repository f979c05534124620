package snippet;

import java.util.List;
import java.util.regex.Pattern;
import snippet.Directives.Argument;
import text.Problems;

/// The options of the JVM that a snippet may not give: with them nobody can look into a run. Asked
/// for that by its signal, the JVM prints what its threads do, or ends.
final class JavaOption {
  private static final Pattern UNSEEN =
      Pattern.compile("-Xrs|-XX:\\+(DisableAttachMechanism|ReduceSignalUsage)");

  private JavaOption() {}

  /// Refuses the first of them.
  static void check(List<Argument> words, Problems problems) {
    words.stream()
        .filter(word -> UNSEEN.matcher(word.text()).matches())
        .findFirst()
        .ifPresent(
            word ->
                problems.error(
                    word.place(),
                    "java's option `" + word.text() + "` isn't supported in a snippet",
                    "leave it out: with it nobody can look into a run, which is how its end is"
                        + " told"));
  }
}
