package page.schedules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import page.model.OutcomeText;
import page.model.ProgramView;
import page.model.StateSpace;
import page.model.StateSpace.Edge;
import page.timeline.ThreadLanes;
import page.timeline.ThreadMark;
import snippet.Snippet;

/// The schedules of a program as a figure of the first page: a strip each, its steps one after the
/// other in their threads' lanes, and what comes of it.
///
/// @param threads those whose steps are drawn
/// @param caption how many schedules end how
public record ScheduleStrips(
    Snippet program, List<Who> threads, String caption, List<Strip> strips) {
  private static final int STRIPS_MIN = 2, STRIPS_MAX = 8;
  private static final int STEPS_MAX = 6;
  private static final int STEP = 22, LANE = 22, BOX = 20, MIDDLE = 10;
  private static final int ROUND = 9, SQUARE = 2;

  /// A thread, for the caption.
  ///
  /// @param between what stands before it
  record Who(String between, ThreadMark thread) {}

  /// A schedule.
  ///
  /// @param lanes the lane of each step, a letter each
  /// @param rails the lanes, as a path
  record Strip(
      String lanes,
      String words,
      String outcome,
      boolean nothing,
      int width,
      int height,
      String rails,
      List<Step> steps) {}

  /// A step, as a box in its thread's lane; boxes of neighbouring lanes differ in shape, too.
  record Step(
      String colour, String kind, int x, int y, int round, int textX, int textY, String label) {}

  /// All schedules, where they are few and short. What all of them begin and end with is left out:
  /// there nobody chooses.
  public static Optional<ScheduleStrips> of(ProgramView view) {
    return view.space().flatMap(space -> of(view, space));
  }

  private static Optional<ScheduleStrips> of(ProgramView view, StateSpace space) {
    var ways = space.ways(STRIPS_MAX);
    if (ways.size() < STRIPS_MIN) return Optional.empty();
    int first = common(space, ways, false), last = common(space, ways, true);
    if (ways.stream().anyMatch(way -> way.size() <= first + last)) return Optional.empty();
    var parts = ways.stream().map(way -> way.subList(first, way.size() - last)).toList();
    if (parts.stream().anyMatch(part -> part.size() > STEPS_MAX)) return Optional.empty();
    var marks = view.threads();
    var names =
        parts.stream()
            .flatMap(List::stream)
            .map(space::mover)
            .distinct()
            .sorted(Comparator.comparingInt(marks::place))
            .toList();
    var strips = new ArrayList<Strip>();
    for (int i = 0; i < ways.size(); i++) {
      int end = space.states().get(ways.get(i).getLast().to()).end();
      var outcome = Optional.ofNullable(space.ends().get(end)).map(OutcomeText::said).orElse("");
      strips.add(strip(space, marks, names, parts.get(i), outcome));
    }
    strips.sort(Comparator.comparing(strip -> strip.lanes));
    return Optional.of(
        new ScheduleStrips(view.snippet(), threads(names, marks), caption(strips), strips));
  }

  /// How many steps at the beginning, or at the end, are the same threads' in all ways.
  private static int common(StateSpace space, List<List<Edge>> ways, boolean fromEnd) {
    int shortest = ways.stream().mapToInt(List::size).min().orElse(0);
    for (int i = 0; i < shortest; i++) {
      int at = i;
      long movers =
          ways.stream()
              .map(way -> space.mover(way.get(fromEnd ? way.size() - 1 - at : at)))
              .distinct()
              .count();
      if (movers > 1) return i;
    }
    return 0; // one and the same order
  }

  private static Strip strip(
      StateSpace space, ThreadLanes marks, List<String> names, List<Edge> way, String outcome) {
    var steps = new ArrayList<Step>();
    for (var edge : way) {
      var name = space.mover(edge);
      boolean reads = edge.text().startsWith("reads");
      int x = steps.size() * STEP + 1, lane = names.indexOf(name), y = lane * LANE + 1;
      steps.add(
          new Step(
              marks.colour(name),
              reads ? "r" : "w",
              x,
              y,
              lane % 2 == 0 ? ROUND : SQUARE,
              x + MIDDLE,
              y + 13,
              edge.text().isEmpty() ? "" : edge.text().substring(0, 1)));
    }
    int width = way.size() * STEP;
    var rails = new StringBuilder();
    for (int lane = 0; lane < names.size(); lane++)
      rails.append("M0 ").append(lane * LANE + MIDDLE).append("h").append(width);
    return new Strip(
        way.stream()
            .map(edge -> String.valueOf((char) ('a' + names.indexOf(space.mover(edge)))))
            .collect(Collectors.joining()),
        "The order " + way.stream().map(space::mover).collect(Collectors.joining(", ")),
        outcome.isEmpty() ? "nothing" : outcome,
        outcome.isEmpty(),
        width,
        names.size() * LANE - (LANE - BOX),
        rails.toString(),
        steps);
  }

  private static List<Who> threads(List<String> names, ThreadLanes marks) {
    var threads = new ArrayList<Who>();
    for (var name : names) {
      var between = threads.isEmpty() ? "" : threads.size() == names.size() - 1 ? " and " : ", ";
      threads.add(new Who(between, marks.thread(name)));
    }
    return threads;
  }

  private static String caption(List<Strip> strips) {
    var counts = new TreeMap<String, Integer>();
    for (var strip : strips) counts.merge(strip.outcome, 1, Integer::sum);
    return counts.entrySet().stream()
        .map(e -> e.getValue() + (e.getValue() == 1 ? " ends" : " end") + " with " + e.getKey())
        .collect(Collectors.joining(", "));
  }
}
