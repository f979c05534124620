package page.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import page.html.Html;
import page.html.Svg;
import text.Columns;
import timeline.Timeline;
import timeline.Timeline.HandOver;
import timeline.Timeline.Lane;

/// A timeline as a picture: lane, colour and mark say who, texture says what, arrows who let whom
/// go on, discs which line was printed.
final class TimelineSvg {
  static final int LANES_MAX = 30;
  private static final int ARROWS_MAX = 50;
  private static final int PIECES_MAX = 150;
  private static final int NAME_MAX = 34;
  private static final int ROOMY_MAX = 8;
  /// The shortest piece, as a share of the picture: about a pixel.
  private static final double SHORTEST = 0.002;
  private static final int AXIS = 22;

  private final Timeline timeline;
  private final ThreadLanes threadLanes;
  private final String id;
  private final Axis axis;
  private final List<Pieces> pieces = new ArrayList<>();
  private final Carriers carriers;
  private final Discs discs;
  private final int laneHeight, bar, lanes;
  private final Svg svg = new Svg();

  /// @param id the beginning of its ids, which nothing else on the page has
  TimelineSvg(Timeline timeline, Axis axis, ThreadLanes threadLanes, String id) {
    this.timeline = timeline;
    this.threadLanes = threadLanes;
    this.id = id;
    this.axis = axis;
    lanes = Math.min(LANES_MAX, timeline.lanes().size());
    laneHeight = lanes <= ROOMY_MAX ? 56 : 34;
    bar = lanes <= ROOMY_MAX ? 20 : 12;
    carriers = new Carriers(timeline, axis, threadLanes, lanes);
    discs = Discs.of(timeline, axis, lanes);
    long shortest = (long) Math.ceil(SHORTEST * (axis.to() - axis.from()));
    while (join(shortest) > PIECES_MAX) shortest *= 2;
  }

  /// Joins what is shorter with its neighbours.
  ///
  /// @return how many pieces there are then
  private int join(long shortest) {
    pieces.clear();
    for (var lane : timeline.lanes().subList(0, lanes)) pieces.add(Pieces.of(lane, axis, shortest));
    return pieces.stream().mapToInt(lane -> lane.pieces().size()).sum() + carriers.join(shortest);
  }

  /// Which textures it has, for the key.
  List<String> textures() {
    var ofThreads = pieces.stream().flatMap(lane -> lane.pieces().stream());
    return Stream.concat(
            ofThreads.map(Pieces.Piece::texture),
            carriers.mixed() ? Stream.of("mixed") : Stream.of())
        .distinct()
        .sorted()
        .toList();
  }

  boolean hasArrows() {
    return timeline.handOvers().stream().anyMatch(this::drawn);
  }

  /// What it leaves out of what it could show, in words; empty if nothing.
  String leftOut() {
    int more = timeline.lanes().size() - lanes;
    long arrows = timeline.handOvers().stream().filter(this::drawn).count();
    var left = new ArrayList<String>();
    if (more > 0) left.add(Html.count(more, "more thread"));
    if (carriers.more() > 0) left.add(Html.count(carriers.more(), "more carrier"));
    if (arrows > ARROWS_MAX) left.add(Html.count(arrows - ARROWS_MAX, "later arrow"));
    return left.isEmpty() ? "" : "Not drawn: " + String.join(", ", left) + ".";
  }

  String draw() {
    int threads = lanes * laneHeight;
    int height = threads + carriers.lanes() * Carriers.HEIGHT;
    var description = new TimelineDescription(timeline, axis);
    svg.open(
        "svg",
        "class",
        "tl",
        "width",
        "100%",
        "height",
        height + AXIS,
        "data-fine",
        axis.fine(),
        "role",
        "img",
        "aria-labelledby",
        id + "t " + id + "d");
    svg.text("title", description.title(), "id", id + "t");
    svg.text("desc", description.words(), "id", id + "d");
    svg.open("marker", "id", id + "h", "markerUnits", "userSpaceOnUse", "orient", "auto");
    svg.empty("path", "d", "M-7-3.5L1 0L-7 3.5z").close("marker"); // its tip a pixel ahead
    marks(height);
    timeline.handOvers().stream().filter(this::drawn).limit(ARROWS_MAX).forEach(this::arrow);
    for (int lane = 0; lane < lanes; lane++) lane(lane);
    carriers.draw(svg, threads);
    if (axis.from() > 0) cut(height);
    return svg.close("svg").toString();
  }

  private void marks(int height) {
    boolean second = false; // each second one has no room on a phone
    for (var mark : axis.marks()) {
      svg.empty("line", "class", "tick", "x1", mark.x(), "x2", mark.x(), "y2", height);
      svg.text(
          "text",
          mark.label(),
          "class",
          second ? "at odd" : "at",
          "x",
          mark.x(),
          "y",
          height + 16,
          "text-anchor",
          mark.anchor());
      second = !second;
    }
  }

  /// A jagged left edge: what was before is cut off.
  private void cut(int height) {
    svg.empty("path", "class", "cut", "d", "M-4 0" + "l5 4l-5 4".repeat(height / 8));
  }

  private boolean drawn(HandOver hand) {
    return hand.from() != hand.to()
        && hand.from() < lanes
        && hand.to() < lanes
        && hand.from() >= 0
        && hand.to() >= 0
        && hand.until() >= axis.from()
        && hand.at() >= axis.from()
        && hand.at() <= axis.to();
  }

  private void arrow(HandOver hand) {
    boolean down = hand.from() < hand.to();
    svg.empty(
        "line",
        "class",
        "hand " + hand.kind().name().toLowerCase(Locale.ROOT),
        "x1",
        axis.x(hand.at()),
        "y1",
        top(hand.from()) + (down ? bar : 0),
        "x2",
        axis.x(hand.until()),
        "y2",
        top(hand.to()) + (down ? -1 : bar + 1),
        "marker-end",
        "url(#" + id + "h)");
  }

  private int top(int lane) {
    return lane * laneHeight + (lanes <= ROOMY_MAX ? 22 : 16);
  }

  private void lane(int index) {
    var lane = timeline.lanes().get(index);
    var name = ThreadLanes.name(timeline, index);
    svg.open("g", "class", threadLanes.colour(name));
    svg.text("text", label(lane, name), "class", "nm", "y", top(index) - 7);
    var bars = new LaneSvg(svg, axis, kind -> id + kind + index, top(index), bar);
    bars.draw(pieces.get(index).pieces());
    if (lane.end() >= axis.from()) bars.end(lane.end());
    discs.all().stream().filter(disc -> disc.lane() == index).forEach(bars::disc);
    svg.close("g");
  }

  private String label(Lane lane, String name) {
    var carriers = Carriers.of(lane);
    return threadLanes.mark(name)
        + " "
        + Columns.clipped(name, NAME_MAX)
        + switch (carriers.size()) {
          case 0 -> "";
          case 1 -> " on " + Columns.clipped(carriers.getFirst(), NAME_MAX);
          default -> " on " + carriers.size() + " carriers";
        };
  }
}
