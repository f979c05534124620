package explore.search;

import explore.schedule.Chooser;
import explore.schedule.End;
import explore.schedule.Execution;

/// The program that is explored, which can be run again and again.
public interface Subject {
  /// A new execution of it.
  Execution fresh();

  /// Runs it.
  End run(Execution execution, Chooser chooser);
}
