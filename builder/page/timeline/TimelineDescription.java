package page.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import page.html.Html;
import timeline.Timeline;
import timeline.Timeline.Lane;
import timeline.Timeline.State;

/// A timeline in words, for those who can't see it.
record TimelineDescription(Timeline timeline, Axis axis) {
  private static final int LANES_MAX = 8;

  /// How many threads it has, and how long what is drawn of it took; the axis may go on.
  String title() {
    return Html.count(timeline.lanes().size(), "thread")
        + " in "
        + Axis.duration(Math.min(axis.to(), Window.of(timeline).to()) - axis.from());
  }

  /// What each of the first lanes did, and how many more there are.
  String words() {
    int described = Math.min(LANES_MAX, timeline.lanes().size());
    var all = new ArrayList<String>();
    for (int lane = 0; lane < described; lane++)
      all.add(ThreadLanes.name(timeline, lane) + " " + words(timeline.lanes().get(lane)));
    if (timeline.lanes().size() > LANES_MAX)
      all.add("and " + Html.count(timeline.lanes().size() - LANES_MAX, "more thread"));
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
