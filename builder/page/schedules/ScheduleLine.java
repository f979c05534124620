package page.schedules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import page.model.OutcomeText;
import page.model.StateSpace;
import page.timeline.ThreadLanes;
import page.timeline.ThreadMark;

/// A whole schedule in a line: who moves, step by step, and what comes of it.
///
/// @param words the same for who can't see marks
record ScheduleLine(String words, List<ThreadMark> moves, String outcome, boolean nothing) {
  /// More than these are too many to compare.
  private static final int ORDERS_MAX = 20;

  /// Every schedule, where they are few.
  static List<ScheduleLine> all(StateSpace space, ThreadLanes marks) {
    var orders = new ArrayList<ScheduleLine>();
    for (var way : space.ways(ORDERS_MAX)) {
      var moves = new ArrayList<ThreadMark>();
      var words = new ArrayList<String>();
      for (var edge : way) {
        moves.add(marks.thread(space.mover(edge)));
        words.add(space.mover(edge));
      }
      int end = way.isEmpty() ? -1 : space.states().get(way.getLast().to()).end();
      var outcome = Optional.ofNullable(space.ends().get(end)).map(OutcomeText::said).orElse("");
      orders.add(new ScheduleLine(String.join(", ", words), moves, outcome, outcome.isEmpty()));
    }
    return orders;
  }
}
