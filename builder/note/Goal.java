package note;

import java.util.Optional;
import java.util.regex.Pattern;
import run.MemoryModel;

/// What a note asks the reader to reach on the board of a program that it shows: the title of the
/// link that stands for it, `goal: 1` or `goal under tso in fewest switches: 0 0`.
///
/// @param outcome a row of the program's expectation, as it is written there
/// @param under   the memory model
/// @param fewest  with as few switches as can be?
public record Goal(String outcome, MemoryModel under, boolean fewest) {
  private static final Pattern FORM =
      Pattern.compile("goal(?: under (sc|tso|pso))?( in fewest switches)?: *(.*)");
  private static final Pattern MEANT = Pattern.compile("(?i)\\s*goals?\\b.*");
  private static final Pattern ENDING = Pattern.compile(", *((?:Deadlocks|Never|Throws|Exit).*)");

  /// The goal that a title states; empty where it states none.
  static Optional<Goal> of(String title) {
    var form = FORM.matcher(title);
    return form.matches()
        ? Optional.of(
            new Goal(
                form.group(3).strip(),
                MemoryModel.of(form.group(1) == null ? "sc" : form.group(1)).orElseThrow(),
                form.group(2) != null))
        : Optional.empty();
  }

  /// Does a title look like a goal, whether it is one or not?
  static boolean isMeant(String title) {
    return MEANT.matcher(title).matches();
  }

  /// What the reader is asked to do.
  public String words() {
    var ending = ENDING.matcher(outcome);
    var what =
        outcome.isEmpty()
            ? "make it print nothing"
            : ending.matches()
                ? "reach the end “" + ending.group(1) + "”"
                : "make it print " + outcome;
    return what
        + (under == MemoryModel.SC ? "" : ", with late stores (" + under.word() + ")")
        + (fewest ? ", with as few switches as you can" : "");
  }
}
