package page.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import run.OutputLine;
import run.Run;
import run.ThreadMarks;
import run.ThreadNames;
import timeline.Timeline;

/// The threads of a run, each with its lane, colour and mark, the same everywhere on a card.
///
/// @param names   main first, the others by name, last those whose names nothing gives
/// @param virtual those of them known to be
public record ThreadLanes(List<String> names, Set<String> virtual) {
  private static final List<String> COLOURS = List.of("t-a", "t-b", "t-c", "t-d");
  private static final String MAIN = "main";
  /// Who wrote what did not come through Java's own output.
  public static final String UNKNOWN = "unknown";
  private static final Comparator<String> ORDER =
      Comparator.<String, Boolean>comparing(UNKNOWN::equals).thenComparing(ThreadNames.ORDER);
  /// Gutters are not drawn wider than this; later threads share its lanes.
  private static final int LANES_MAX = 8;

  /// Those that printed, and those of a deadlock.
  static ThreadLanes of(Run run) {
    return of(Optional.of(run), Optional.empty(), List.of());
  }

  /// Those of a run, of a timeline and of these names: the same lanes in all.
  public static ThreadLanes of(
      Optional<Run> run, Optional<Timeline> timeline, Collection<String> more) {
    var names = new ArrayList<String>(more);
    var virtual = new HashSet<String>();
    run.ifPresent(r -> r.output().forEach(line -> names.addAll(writers(line))));
    for (var seen : run.map(Run::threads).orElse(List.of())) {
      if (!Deadlock.isIn(run.get().ending(), seen.name())) continue;
      names.add(seen.name());
      if (seen.virtual()) virtual.add(seen.name());
    }
    for (int lane = 0; lane < timeline.map(t -> t.lanes().size()).orElse(0); lane++) {
      names.add(name(timeline.get(), lane));
      if (timeline.get().lanes().get(lane).virtual()) virtual.add(name(timeline.get(), lane));
    }
    return new ThreadLanes(names.stream().distinct().sorted(ORDER).toList(), virtual);
  }

  /// These, and behind them others of a run, of an edited program for example: nobody's colour
  /// changes.
  public ThreadLanes and(Run run) {
    var others = of(run);
    return new ThreadLanes(
        Stream.concat(names.stream(), others.names.stream()).distinct().toList(),
        Stream.concat(virtual.stream(), others.virtual.stream()).collect(Collectors.toSet()));
  }

  /// What a lane is called: threads without a name are counted, and so are those of one name.
  static String name(Timeline timeline, int lane) {
    var given = timeline.lanes().get(lane).name();
    long before =
        timeline.lanes().subList(0, lane).stream().filter(l -> l.name().equals(given)).count();
    if (given.isBlank()) return "unnamed " + (before + 1);
    return before == 0 ? given : given + " (" + (before + 1) + ")";
  }

  /// Who wrote a line: mostly one.
  public static List<String> writers(OutputLine line) {
    return List.of(line.thread().split("\\+"));
  }

  /// How pages show the thread of this name.
  public ThreadMark thread(String name) {
    return new ThreadMark(name, colour(name), mark(name), lane(name));
  }

  /// How many lanes a gutter has.
  public int lanes() {
    return Math.clamp(names.size(), 1, LANES_MAX);
  }

  /// The lane of a thread, from 0.
  public int lane(String name) {
    return Math.max(0, names.indexOf(name)) % LANES_MAX;
  }

  /// Its place in the order of lanes, however many there are.
  public int place(String name) {
    return names.indexOf(name);
  }

  /// The class of its colour.
  public String colour(String name) {
    if (name.equals(MAIN) || name.equals(UNKNOWN)) return "t-main";
    int other = other(name);
    return other < 0 ? "t-main" : COLOURS.get(other % COLOURS.size());
  }

  /// The mark of its place among all but main.
  public String mark(String name) {
    if (name.equals(MAIN)) return ThreadMarks.MAIN;
    int other = other(name);
    if (other < 0 || name.equals(UNKNOWN)) return "?";
    return ThreadMarks.of(other, virtual.contains(name) || name.startsWith("virtual-"));
  }

  private int other(String name) {
    return names.indexOf(name) - (names.contains(MAIN) ? 1 : 0);
  }
}
