package explore.schedule;

import java.util.List;
import run.Ending;

/// How an execution ended.
public sealed interface End {
  /// It went to its end.
  record Finished(List<String> output, Ending ending) implements End {
    public Finished {
      output = List.copyOf(output);
    }
  }

  /// It was ended by `System.exit`.
  static End exited(List<String> output, int code) {
    return new Finished(output, code == 0 ? new Ending.Completed() : new Ending.Exited(code));
  }

  /// The chooser stopped it.
  record Cut() implements End {}

  /// More turned out to be shared: all that was counted is void.
  record Grew() implements End {}

  /// It can't be explored.
  record Refused(int line, String why) implements End {}
}
