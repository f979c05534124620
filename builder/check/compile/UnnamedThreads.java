package check.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What readers call the threads that a program names by nothing, where the JDK says `Thread-0`:
/// see decision 21.
///
/// @param variables of these threads, in the order in which they are made, as far as that is known;
///                  empty where one has none
/// @param keeps     does the program tell names itself? Then the JDK's stay
public record UnnamedThreads(List<String> variables, boolean keeps) {
  /// The JDK's names stay.
  public static final UnnamedThreads KEPT = new UnnamedThreads(List.of(), true);

  /// No variable is known: all have their numbers.
  public static final UnnamedThreads NUMBERED = new UnnamedThreads(List.of(), false);

  private static final Pattern JDKS =
      Pattern.compile("(?<![\\w$-])Thread-(\\d{1,9})(?![\\w$]|-\\w)");

  private static final Pattern OURS = Pattern.compile("thread \\d+");

  public UnnamedThreads {
    variables = List.copyOf(variables);
  }

  /// The threads that are put in these variables; of equal names each has a number, and none has
  /// that of another thread.
  ///
  /// @param taken names of other threads
  static UnnamedThreads of(List<String> variables, Set<String> taken) {
    var numbers = new HashMap<String, Integer>();
    var names = new ArrayList<String>();
    for (var variable : variables) {
      boolean alone = variables.indexOf(variable) == variables.lastIndexOf(variable);
      var name = alone ? variable : variable + " " + numbers.merge(variable, 1, Integer::sum);
      names.add(variable.isEmpty() || taken.contains(name) ? "" : name);
    }
    return new UnnamedThreads(names, false);
  }

  /// Does a text tell the JDK's name of such a thread?
  public static boolean areToldBy(String text) {
    return JDKS.matcher(text).find();
  }

  /// Would an unnamed thread be called so?
  public boolean give(String name) {
    return variables.contains(name) || OURS.matcher(name).matches();
  }

  /// The words with the names that readers know.
  public String tell(String words) {
    if (keeps || words.indexOf("Thread-") < 0) return words;
    return JDKS.matcher(words).replaceAll(told -> name(Integer.parseInt(told.group(1))));
  }

  private String name(int number) {
    var variable = number < variables.size() ? variables.get(number) : "";
    return variable.isEmpty() ? "thread " + (number + 1) : variable.replace("$", "\\$");
  }
}
