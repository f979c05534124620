package page.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import page.html.Html;
import page.html.Svg;
import timeline.Timeline;
import timeline.Timeline.HandOver;
import timeline.Timeline.Lane;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// A timeline as a picture: lane, colour and mark say who, texture says what, arrows who let whom
/// go on, discs which line was printed.
final class TimelineSvg {
  static final int LANES_MAX = 30;
  private static final int ARROWS_MAX = 50;
  private static final int PIECES_MAX = 150;
  private static final int NAME_MAX = 34;
  private static final int ROOMY_MAX = 8;
  /// As a share of the picture: about a pixel.
  private static final double SHORTEST = 0.002;
  private static final int AXIS = 22;

  private final Timeline timeline;
  private final ThreadLanes threadLanes;
  private final String id;
  private final Axis axis;
  private final List<Pieces> pieces = new ArrayList<>();
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
    discs = Discs.of(timeline, axis, lanes);
    long shortest = (long) Math.ceil(SHORTEST * (axis.to() - axis.from()));
    do {
      pieces.clear();
      for (var lane : timeline.lanes().subList(0, lanes))
        pieces.add(Pieces.of(lane, axis, shortest));
      shortest *= 2;
    } while (pieces.stream().mapToInt(p -> p.pieces().size()).sum() > PIECES_MAX);
  }

  /// Which textures it has, for the key.
  List<String> textures() {
    return pieces.stream()
        .flatMap(lane -> lane.pieces().stream())
        .map(TimelineSvg::texture)
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
    if (arrows > ARROWS_MAX) left.add(Html.count(arrows - ARROWS_MAX, "later arrow"));
    return left.isEmpty() ? "" : "Not drawn: " + String.join(" and ", left) + ".";
  }

  String draw() {
    int height = lanes * laneHeight;
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
    svg.text("title", title(), "id", id + "t");
    svg.text("desc", words(), "id", id + "d");
    svg.open("marker", "id", id + "h", "markerUnits", "userSpaceOnUse", "orient", "auto");
    svg.empty("path", "d", "M-7-3.5L1 0L-7 3.5z").close("marker"); // its tip a pixel ahead
    marks(height);
    timeline.handOvers().stream().filter(this::drawn).limit(ARROWS_MAX).forEach(this::arrow);
    for (int lane = 0; lane < lanes; lane++) lane(lane);
    return svg.close("svg").toString();
  }

  private void marks(int height) {
    for (var mark : axis.marks()) {
      svg.empty("line", "class", "tick", "x1", mark.x(), "x2", mark.x(), "y2", height);
      svg.text(
          "text",
          mark.label(),
          "class",
          "at",
          "x",
          mark.x(),
          "y",
          height + 16,
          "text-anchor",
          mark.anchor());
    }
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
    patterns(index);
    for (var piece : pieces.get(index).pieces()) piece(index, piece);
    if (lane.end() >= axis.from())
      svg.empty(
          "line",
          "class",
          "end",
          "x1",
          axis.x(lane.end()),
          "x2",
          axis.x(lane.end()),
          "y1",
          top(index) - 3,
          "y2",
          top(index) + bar + 3);
    discs.all().stream().filter(disc -> disc.lane() == index).forEach(this::disc);
    svg.close("g");
  }

  private String label(Lane lane, String name) {
    var carriers = carriers(lane);
    return threadLanes.mark(name)
        + " "
        + Svg.clipped(name, NAME_MAX)
        + switch (carriers.size()) {
          case 0 -> "";
          case 1 -> " on " + Svg.clipped(carriers.getFirst(), NAME_MAX);
          default -> " on " + carriers.size() + " carriers";
        };
  }

  static List<String> carriers(Lane lane) {
    return lane.segments().stream()
        .map(Segment::carrier)
        .filter(carrier -> !carrier.isEmpty())
        .distinct()
        .toList();
  }

  /// Of this lane's colour, for textures that no line has.
  private void patterns(int index) {
    var textures = pieces.get(index).pieces().stream().map(TimelineSvg::texture).toList();
    int y = top(index);
    if (textures.contains("blocked"))
      pattern(index, "b", "width", 6, "height", 6, "M-1 7L7 -1M-1 1L1 -1M5 7L7 5", y);
    if (textures.contains("io"))
      pattern(index, "w", "width", 12, "height", bar, "M0 " + bar / 2 + "q3 -7 6 0t6 0", y);
  }

  private void pattern(
      int index, String kind, String w, int width, String h, int height, String d, int y) {
    svg.open(
        "pattern",
        "id",
        id + kind + index,
        "y",
        y,
        w,
        width,
        h,
        height,
        "patternUnits",
        "userSpaceOnUse");
    svg.empty("path", "d", d).close("pattern");
  }

  private static String texture(Pieces.Piece piece) {
    return piece.mixed() ? "mixed" : piece.state().name().toLowerCase(Locale.ROOT);
  }

  private void piece(int index, Pieces.Piece piece) {
    int y = top(index), middle = y + bar / 2;
    var from = axis.x(piece.begin());
    var to = axis.x(piece.end());
    var width = Svg.percent(axis.share(piece.end()) - axis.share(piece.begin()));
    var texture = texture(piece);
    switch (texture) {
      case "running", "ready" ->
          svg.empty("rect", "class", texture, "x", from, "y", y, "width", width, "height", bar);
      case "blocked", "io" ->
          svg.empty(
              "rect",
              "class",
              texture,
              "x",
              from,
              "y",
              y,
              "width",
              width,
              "height",
              bar,
              "fill",
              "url(#" + id + (texture.equals("io") ? "w" : "b") + index + ")");
      default ->
          svg.empty(
              "line",
              "class",
              texture,
              "x1",
              from,
              "x2",
              to,
              "y1",
              middle,
              "y2",
              middle,
              "stroke-width",
              texture.equals("mixed") ? bar : "");
    }
  }

  private void disc(Discs.Disc disc) {
    svg.open("svg", "class", "ev", "x", Svg.percent(disc.at()), "y", top(disc.lane()) + bar / 2);
    svg.empty(
        "rect",
        "x",
        pixels(-disc.left()),
        "y",
        pixels(-Discs.RADIUS),
        "width",
        pixels(disc.width()),
        "height",
        pixels(2 * Discs.RADIUS),
        "rx",
        pixels(Discs.RADIUS));
    svg.text("text", disc.numbers(), "x", pixels(disc.width() / 2 - disc.left()), "y", 5)
        .close("svg");
  }

  private static String pixels(double length) {
    return String.format(Locale.ROOT, "%.1f", length).replace(".0", "");
  }

  private String title() {
    return Html.count(timeline.lanes().size(), "thread")
        + " in "
        + Axis.duration(axis.to() - axis.from());
  }

  private String words() {
    var all = new ArrayList<String>();
    for (int lane = 0; lane < Math.min(lanes, ROOMY_MAX); lane++)
      all.add(ThreadLanes.name(timeline, lane) + " " + words(timeline.lanes().get(lane)));
    if (timeline.lanes().size() > ROOMY_MAX)
      all.add("and " + Html.count(timeline.lanes().size() - ROOMY_MAX, "more thread"));
    return all.stream().collect(Collectors.joining("; ", "", "."));
  }

  private String words(Lane lane) {
    Map<State, Long> spent = new EnumMap<>(State.class);
    for (var segment : lane.segments()) {
      long begin = Math.max(axis.from(), segment.begin());
      long end = segment.end() < 0 ? axis.to() : segment.end();
      if (end > begin) spent.merge(segment.state(), end - begin, Long::sum);
    }
    var states =
        spent.entrySet().stream()
            .map(e -> TimelineWords.state(e.getKey()) + " " + Axis.duration(e.getValue()))
            .collect(Collectors.joining(", "));
    return states.isEmpty() ? "did nothing that was seen" : states;
  }
}
