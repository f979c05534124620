package page.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import page.html.Anchors;
import timeline.Timeline;
import timeline.Timeline.Lane;
import timeline.Timeline.Segment;

/// Timelines of several programs, one above the other and to one scale.
///
/// @param parts one a program
/// @param key   of all of them
public record Together(
    List<Part> parts, List<TimelineFigure.Key> key, boolean arrows, boolean discs) {
  /// A program, and what was seen of it.
  public record Program(
      String name, String href, Optional<Timeline> timeline, ThreadLanes threads) {}

  /// @param svg     empty where it was not measured here
  /// @param remarks what is left out
  record Part(String name, String href, String svg, List<String> remarks) {}

  /// The pictures of these programs.
  public static Together of(List<Program> programs, Anchors anchors) {
    var windows = programs.stream().map(one -> one.timeline().map(Window::of)).toList();
    long longest =
        windows.stream()
            .flatMap(Optional::stream)
            .mapToLong(window -> window.to() - window.from())
            .max()
            .orElse(1);
    var parts = new ArrayList<Part>();
    Set<String> textures = new LinkedHashSet<>();
    boolean arrows = false, discs = false;
    for (int i = 0; i < programs.size(); i++) {
      var program = programs.get(i);
      if (program.timeline().isEmpty()) {
        parts.add(new Part(program.name(), program.href(), "", List.of()));
        continue;
      }
      var timeline = TimelineFigure.inOrder(program.timeline().get(), program.threads());
      var window = windows.get(i).orElseThrow();
      var axis = new Axis(window.from(), window.from() + longest);
      var id = TimelineFigure.id(anchors) + ".";
      var svg = new TimelineSvg(closed(timeline), axis, program.threads(), id);
      var remarks = TimelineFigure.remarks(timeline, window, svg.leftOut());
      parts.add(new Part(program.name(), program.href(), svg.draw(), remarks));
      textures.addAll(svg.textures());
      arrows |= svg.hasArrows();
      discs |= !timeline.printed().isEmpty();
    }
    var key = TimelineFigure.key(textures.stream().sorted().toList());
    return new Together(parts, key, arrows, discs);
  }

  /// The axis may go on when a run is over: what never ended, ended with it.
  private static Timeline closed(Timeline timeline) {
    return new Timeline(
        timeline.lanes().stream().map(lane -> closed(lane, timeline.nanos())).toList(),
        timeline.handOvers(),
        timeline.printed(),
        timeline.nanos(),
        timeline.lost(),
        timeline.costNanos());
  }

  private static Lane closed(Lane lane, long nanos) {
    var segments =
        lane.segments().stream()
            .map(
                s ->
                    s.end() >= 0
                        ? s
                        : new Segment(
                            s.state(),
                            s.begin(),
                            Math.max(nanos, s.begin()),
                            s.on(),
                            s.owner(),
                            s.carrier()))
            .toList();
    return new Lane(lane.name(), lane.virtual(), lane.begin(), lane.end(), segments);
  }
}
