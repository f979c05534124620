package page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import timeline.Timeline.Lane;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// What of a lane is drawn: its segments within the axis, those too short to be told apart as one.
///
/// @param mixed several states, each too short to be seen
record Pieces(List<Piece> pieces) {
  /// Pieces shorter than two of these are as good as a dot.
  private static final int DOT = 2;

  /// A piece of a lane; `state` of a mixed one is what it mostly is.
  record Piece(State state, boolean mixed, long begin, long end) {
    /// The class of its texture in the style sheet.
    String texture() {
      return mixed ? "mixed" : state.name().toLowerCase(Locale.ROOT);
    }
  }

  /// @param shortest what is shorter is joined with its neighbours, in nanoseconds
  static Pieces of(Lane lane, Axis axis, long shortest) {
    var pieces = new ArrayList<Piece>();
    var quick = new ArrayList<Piece>();
    for (var segment : lane.segments()) {
      var piece = within(segment, axis);
      if (piece.end <= piece.begin && piece.begin != segment.begin()) continue;
      boolean apart = !quick.isEmpty() && piece.begin - quick.getLast().end > shortest;
      boolean shows = piece.end - piece.begin >= shortest;
      if (apart || shows) join(quick, pieces, shortest);
      (shows ? pieces : quick).add(piece);
    }
    join(quick, pieces, shortest);
    return new Pieces(List.copyOf(pieces));
  }

  private static Piece within(Segment segment, Axis axis) {
    long end = segment.end() < 0 ? axis.to() : segment.end();
    return new Piece(
        segment.state(),
        false,
        Math.clamp(segment.begin(), axis.from(), axis.to()),
        Math.clamp(end, axis.from(), axis.to()));
  }

  private static void join(List<Piece> quick, List<Piece> into, long shortest) {
    if (quick.isEmpty()) return;
    long begin = quick.getFirst().begin, end = quick.getLast().end;
    boolean mixed = quick.size() > 1 && end - begin >= DOT * shortest;
    boolean ran = quick.stream().anyMatch(piece -> piece.state == State.RUNNING);
    into.add(new Piece(ran ? State.RUNNING : quick.getFirst().state, mixed, begin, end));
    quick.clear();
  }
}
