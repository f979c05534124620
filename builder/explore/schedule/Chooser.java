package explore.schedule;

import java.util.List;

/// Decides who moves next.
public interface Chooser {
  /// Gives no choice: the execution is cut short.
  int STOP = -1;

  /// The index of the choice, or `STOP`.
  int choose(Execution execution, List<Choice> choices);
}
