package explore.search;

import explore.schedule.Choice;
import explore.schedule.End;
import explore.schedule.Execution;
import java.util.List;

/// What a search does with the states and ends it comes to.
interface Strategy {
  /// A state that is not on the path yet; false if it need not be gone on from.
  boolean arrive(
      List<SearchFrame> path, SearchFrame frame, Execution execution, List<Choice> choices);

  /// An end.
  void end(List<SearchFrame> path, End.Finished end, Execution execution);

  /// The choice being tried is about to be taken.
  default void taking(SearchFrame from, Execution execution) {}

  /// It was taken; false if it led elsewhere than the same did before.
  default boolean stepped(SearchFrame from, Execution execution) {
    return true;
  }

  /// Is it known where the choice being tried leads, without taking it?
  default boolean known(SearchFrame from) {
    return false;
  }

  /// All below the choice being tried was visited.
  default void done(SearchFrame frame) {}

  /// Why no more is to be visited; empty to go on.
  String full();
}
