package explore.search;

import explore.schedule.Chooser;
import explore.schedule.End;
import explore.schedule.Execution;
import explore.schedule.Snapshot;
import java.util.List;

/// The program that is explored, which can be run again and again.
public interface Subject {
  /// A new execution of it.
  Execution fresh();

  /// Runs it.
  End run(Execution execution, Chooser chooser);

  /// How many methods of it the running thread is in.
  int depth();

  /// What each of its threads, which wait for their next steps, has read and still has.
  List<Snapshot.Valued> reads(Execution execution);
}
