package page.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import page.html.Anchors;
import page.html.Ansi;
import page.html.Html;
import run.Run;
import timeline.Timeline;
import timeline.Timeline.HandOver;
import timeline.Timeline.Lane;
import timeline.Timeline.Printed;
import timeline.Timeline.Segment;
import timeline.Timeline.State;

/// A traced run on a page: the picture, its key, and the same in words.
///
/// @param lines   what it printed, where that differs from the run whose output the card shows;
///                many lines are folded away
/// @param remarks what is left out, what was lost, what the tracer took
public record TimelineFigure(
    String svg,
    List<Key> key,
    boolean arrows,
    boolean discs,
    List<Line> lines,
    List<Line> manyLines,
    List<String> remarks,
    TimelineWords words) {
  private static final int LINES_MAX = 60;
  private static final int LINES_FEW = 12;

  /// A texture and what it means.
  record Key(String texture, boolean box, boolean wave, boolean hatch, String meaning) {}

  /// A line that was printed.
  record Line(ThreadMark thread, String text) {}

  /// The figure of a program that was traced.
  ///
  /// @param sample the run whose output the card shows; null where there is none
  public static TimelineFigure of(
      Timeline timeline, Run sample, ThreadLanes threadLanes, Anchors anchors) {
    return of(inOrder(timeline, threadLanes), sample, threadLanes, id(anchors));
  }

  /// An id that no other timeline of the page has.
  static String id(Anchors anchors) {
    int number = 1;
    while (!anchors.add("tl." + number)) number++;
    return "tl." + number;
  }

  private static TimelineFigure of(
      Timeline timeline, Run sample, ThreadLanes threadLanes, String id) {
    var window = Window.of(timeline);
    var picture = new TimelineSvg(timeline, window.axis(), threadLanes, id + ".");
    boolean same = sameOutput(timeline, sample);
    var lines = same ? List.<Line>of() : lines(timeline, threadLanes);
    var remarks = remarks(timeline, window, picture.leftOut());
    if (same) remarks.addFirst("Of another run, which printed the same.");
    boolean few = lines.size() <= LINES_FEW;
    return new TimelineFigure(
        picture.draw(),
        key(picture.textures()),
        picture.hasArrows(),
        !timeline.printed().isEmpty(),
        few ? lines : List.of(),
        few ? List.of() : lines,
        remarks,
        TimelineWords.of(timeline, window.axis(), threadLanes));
  }

  /// Lanes in the order in which all of a card has them.
  static Timeline inOrder(Timeline timeline, ThreadLanes threadLanes) {
    int size = timeline.lanes().size();
    var order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingInt(l -> threadLanes.place(ThreadLanes.name(timeline, l))))
            .toList();
    IntUnaryOperator to = lane -> lane < 0 || lane >= size ? -1 : order.indexOf(lane);
    return new Timeline(
        order.stream().map(lane -> inOrder(timeline.lanes().get(lane), to)).toList(),
        timeline.handOvers().stream()
            .map(
                h ->
                    new HandOver(
                        h.kind(),
                        to.applyAsInt(h.from()),
                        h.at(),
                        to.applyAsInt(h.to()),
                        h.until()))
            .toList(),
        timeline.printed().stream()
            .map(p -> new Printed(to.applyAsInt(p.lane()), p.at(), p.text()))
            .toList(),
        timeline.nanos(),
        timeline.lost(),
        timeline.costNanos());
  }

  private static Lane inOrder(Lane lane, IntUnaryOperator to) {
    var segments =
        lane.segments().stream()
            .map(
                s ->
                    new Segment(
                        s.state(),
                        s.begin(),
                        s.end(),
                        s.on(),
                        to.applyAsInt(s.owner()),
                        s.carrier()))
            .toList();
    return new Lane(lane.name(), lane.virtual(), lane.begin(), lane.end(), segments);
  }

  static List<Key> key(List<String> textures) {
    var key = new ArrayList<Key>();
    for (var state : State.values()) {
      var texture = state.name().toLowerCase(java.util.Locale.ROOT);
      if (textures.contains(texture)) key.add(key(texture, TimelineWords.state(state)));
    }
    if (textures.contains("mixed")) key.add(key("mixed", "changes too quick to draw"));
    return key;
  }

  private static Key key(String texture, String meaning) {
    boolean box = Set.of("running", "ready").contains(texture);
    return new Key(texture, box, texture.equals("io"), texture.equals("blocked"), meaning);
  }

  /// Then its numbered discs are the numbers of the lines shown above.
  private static boolean sameOutput(Timeline timeline, Run sample) {
    var texts = timeline.printed().stream().map(Printed::text).toList();
    return sample != null && texts.equals(sample.output().stream().map(l -> l.text()).toList());
  }

  private static List<Line> lines(Timeline timeline, ThreadLanes threadLanes) {
    var lines = new ArrayList<Line>();
    for (var line : timeline.printed().stream().limit(LINES_MAX).toList()) {
      boolean known = line.lane() >= 0 && line.lane() < timeline.lanes().size();
      var name = known ? ThreadLanes.name(timeline, line.lane()) : "unknown";
      lines.add(new Line(threadLanes.thread(name), Ansi.plain(line.text())));
    }
    return lines;
  }

  static List<String> remarks(Timeline timeline, Window window, String leftOut) {
    var remarks = new ArrayList<>(Arrays.asList(window.leftOut(), leftOut));
    if (timeline.lost() > 0)
      remarks.add(
          Html.count(timeline.lost(), "event")
              + " found no room in the tracer’s buffer: there the picture has gaps.");
    if (timeline.costNanos() > 0)
      remarks.add(
          "Tracing took about "
              + Axis.duration(timeline.costNanos())
              + " of this run: it is slower than one that nobody watches.");
    remarks.removeIf(String::isEmpty);
    return remarks;
  }
}
