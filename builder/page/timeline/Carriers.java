package page.timeline;

import java.util.ArrayList;
import java.util.List;
import page.html.Svg;
import run.ThreadNames;
import text.Columns;
import timeline.Timeline;
import timeline.Timeline.Lane;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// The lanes of carriers, below those of threads: which virtual thread each of them ran when, in
/// that thread's colour and with its mark. None where they would say nothing: where a single
/// virtual thread keeps to a single carrier, or where they would be too many to be told apart.
final class Carriers {
  static final int HEIGHT = 40;
  private static final int LANES_MAX = 8;
  /// Each of these is a piece at least, however short it was.
  private static final int RIDES_MAX = 60;
  private static final int BAR = 16;
  private static final int TOP = 20;
  private static final int NAME_MAX = 40;
  /// The least share of the picture in which a mark has room, also on a phone.
  private static final double MARKED = 0.05;

  private final Timeline timeline;
  private final Axis axis;
  private final ThreadLanes threadLanes;
  private final List<Lane> threads;
  private final List<String> names;
  private final int all;
  private final List<Ride> rides = new ArrayList<>();

  /// A virtual thread on a carrier.
  ///
  /// @param carrier its place among those drawn
  /// @param thread  the lane of the virtual thread
  private record Ride(int carrier, int thread, Pieces pieces) {}

  /// @param lanes how many threads are drawn
  Carriers(Timeline timeline, Axis axis, ThreadLanes threadLanes, int lanes) {
    this.timeline = timeline;
    this.axis = axis;
    this.threadLanes = threadLanes;
    threads = timeline.lanes().subList(0, lanes);
    var carried = threads.stream().map(Carriers::of).filter(each -> !each.isEmpty()).toList();
    var found =
        carried.stream().flatMap(List::stream).distinct().sorted(ThreadNames.ORDER).toList();
    all = carried.size() < 2 && found.size() < 2 ? 0 : found.size();
    int rides = carried.stream().mapToInt(List::size).sum();
    names = rides > RIDES_MAX ? List.of() : found.subList(0, Math.min(all, LANES_MAX));
  }

  /// Those that ran a thread, in the order in which they did.
  static List<String> of(Lane lane) {
    return lane.segments().stream()
        .map(Segment::carrier)
        .filter(carrier -> !carrier.isEmpty())
        .distinct()
        .toList();
  }

  /// Joins what is shorter than this with its neighbours, in nanoseconds.
  ///
  /// @return how many pieces there are then
  int join(long shortest) {
    rides.clear();
    for (int carrier = 0; carrier < names.size(); carrier++)
      for (int thread = 0; thread < threads.size(); thread++) {
        var pieces = Pieces.of(on(names.get(carrier), threads.get(thread)), axis, shortest);
        if (!pieces.pieces().isEmpty()) rides.add(new Ride(carrier, thread, pieces));
      }
    return rides.stream().mapToInt(ride -> ride.pieces.pieces().size()).sum();
  }

  /// What a thread did on one carrier.
  private static Lane on(String carrier, Lane lane) {
    var segments = lane.segments().stream().filter(s -> s.carrier().equals(carrier)).toList();
    return new Lane(lane.name(), lane.virtual(), lane.begin(), lane.end(), segments);
  }

  /// How many are drawn.
  int lanes() {
    return names.size();
  }

  /// How many more there are.
  int more() {
    return all - names.size();
  }

  /// Whether pieces too quick to draw are among them.
  boolean mixed() {
    return rides.stream()
        .flatMap(ride -> ride.pieces.pieces().stream())
        .anyMatch(Pieces.Piece::mixed);
  }

  /// Draws them.
  ///
  /// @param from where the first begins, in pixels
  void draw(Svg svg, int from) {
    for (int carrier = 0; carrier < names.size(); carrier++) {
      int top = from + carrier * HEIGHT + TOP;
      var name = "carrier " + Columns.clipped(names.get(carrier), NAME_MAX);
      svg.text("text", name, "class", "nm", "y", top - 7);
      svg.empty("line", "class", "tick", "x2", "100%", "y1", top + BAR, "y2", top + BAR);
      for (var ride : rides) if (ride.carrier == carrier) draw(svg, ride, top);
    }
  }

  private void draw(Svg svg, Ride ride, int top) {
    var thread = ThreadLanes.name(timeline, ride.thread);
    svg.open("g", "class", threadLanes.colour(thread));
    new LaneSvg(svg, axis, _ -> "", top, BAR).draw(ride.pieces.pieces());
    for (var piece : ride.pieces.pieces()) {
      double begin = axis.share(piece.begin()), end = axis.share(piece.end());
      if (piece.state() == State.RUNNING && !piece.mixed() && end - begin >= MARKED)
        svg.text(
            "text",
            threadLanes.mark(thread),
            "class",
            "rides",
            "x",
            Svg.percent((begin + end) / 2),
            "y",
            top + BAR - 4);
    }
    svg.close("g");
  }
}
