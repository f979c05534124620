package page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import run.Run;
import timeline.Timeline;
import timeline.Timeline.State;

/// A traced run on a page: the picture, its key, and the same in words.
///
/// @param lines   what it printed, where that differs from the run whose output the card shows
/// @param remarks what is left out, what was lost, what the tracer took
/// @param carried has the table a column of carriers?
record Traced(
    String id,
    String svg,
    List<Key> key,
    boolean arrows,
    boolean discs,
    List<Line> lines,
    List<String> remarks,
    boolean carried,
    TimelineWords words) {
  private static final int LINES_MAX = 60;

  /// A texture and what it means.
  record Key(String texture, boolean box, boolean wave, boolean hatch, String meaning) {}

  /// A line that was printed.
  record Line(int number, String colour, String mark, String name, String text) {}

  /// @param ids those of the page; its own are added
  static Optional<Traced> of(Timeline timeline, Run sample, Threads threads, Set<String> ids) {
    if (timeline == null || timeline.lanes().isEmpty()) return Optional.empty();
    int number = 1;
    while (!ids.add("tl." + number)) number++;
    var id = "tl." + number;
    var window = Window.of(timeline);
    var picture = new TimelineSvg(timeline, window, threads, id + ".");
    var axis = new Axis(window.from(), window.to());
    return Optional.of(
        new Traced(
            id,
            picture.draw(),
            key(picture.textures()),
            picture.hasArrows(),
            !timeline.printed().isEmpty(),
            sameOutput(timeline, sample) ? List.of() : lines(timeline, threads),
            remarks(timeline, window, picture.leftOut()),
            timeline.lanes().stream().anyMatch(l -> !TimelineSvg.carriers(l).isEmpty()),
            TimelineWords.of(timeline, axis, threads)));
  }

  private static List<Key> key(List<String> textures) {
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
    var texts = timeline.printed().stream().map(Timeline.Printed::text).toList();
    return sample != null && texts.equals(sample.output().stream().map(l -> l.text()).toList());
  }

  private static List<Line> lines(Timeline timeline, Threads threads) {
    var lines = new ArrayList<Line>();
    for (var line : timeline.printed().stream().limit(LINES_MAX).toList()) {
      boolean known = line.lane() >= 0 && line.lane() < timeline.lanes().size();
      var name = known ? Threads.name(timeline, line.lane()) : "unknown";
      lines.add(
          new Line(
              lines.size() + 1, threads.colour(name), threads.mark(name), name, line.text()));
    }
    return lines;
  }

  private static List<String> remarks(Timeline timeline, Window window, String leftOut) {
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
