package page;

import expect.Reached;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import run.Explored;
import snippet.Snippet;

/// All schedules of a program: how many end how, the shortest way to each end, every order where
/// they are few, all states where they are few, and which accesses race.
///
/// @param rows    where no table of outcomes says it already
/// @param all     how many there are, in words
/// @param explain where a note explains what such counts say; empty where none does
record Schedules(
    List<Row> rows,
    BigCount all,
    String states,
    String explain,
    List<Trace> ways,
    List<Order> orders,
    Optional<StateGraph> graph,
    boolean raceFree,
    List<Race> races,
    List<String> notes,
    String label) {
  private static final int WAYS_MAX = 12;
  private static final int ORDERS_MAX = 20;
  /// The note that explains what exploring tells and what not, where the notebook has it.
  private static final List<String> EXPLAINED =
      List.of("site/races/all-interleavings.md", "site/races/interleavings.md");

  /// An outcome and the schedules that reach it.
  record Row(String prints, boolean nothing, BigCount schedules, String why) {}

  /// A whole schedule: who moves, step by step, and what comes of it.
  record Order(String words, List<Move> moves, String outcome, boolean nothing) {}

  /// A step of an order.
  record Move(String colour, String mark) {}

  /// Two accesses that race.
  record Race(String field, List<Line> lines) {}

  /// A line of code.
  record Line(String href, int number, String html) {}

  /// The table of outcomes, with the schedules that reach each where it was explored whole.
  static Optional<Outcomes> counted(Edition edition, Snippet snippet) {
    var outcomes = Outcomes.of(edition.seen(snippet), Card.unit(snippet));
    var explored = edition.here(snippet).map(e -> e.checked().explored());
    if (explored.isEmpty() || !explored.get().complete() || Card.unit(snippet).equals("line"))
      return outcomes;
    var reached = Reached.of(snippet.expected(), explored.get());
    return outcomes.map(table -> table.with(explored.get(), reached));
  }

  /// How its schedules end, by the rows of its expectation.
  static List<Row> rows(Snippet snippet, Explored explored) {
    return Reached.of(snippet.expected(), explored).stream()
        .map(r -> new Row(said(r.shown()), r.shown().isEmpty(), BigCount.of(r.schedules()), r.why()))
        .toList();
  }

  /// Of a program that was explored whole.
  ///
  /// @param table are the counts in a table of outcomes already?
  /// @param ids   anchors of the page
  static Optional<Schedules> of(
      Edition edition, Snippet snippet, String page, boolean table, Set<String> ids) {
    var explored = edition.here(snippet).map(e -> e.checked().explored());
    if (explored.isEmpty() || !explored.get().complete()) return Optional.empty();
    return Optional.of(of(edition, snippet, explored.get(), page, table, ids));
  }

  private static Schedules of(
      Edition edition,
      Snippet snippet,
      Explored explored,
      String page,
      boolean table,
      Set<String> ids) {
    var space = StateSpace.of(explored);
    var marks = Threads.of(threads(explored, space));
    var rows = table ? List.<Row>of() : rows(snippet, explored);
    var ways = new ArrayList<Trace>();
    for (var outcome : explored.outcomes().stream().limit(WAYS_MAX).toList())
      ways.add(
          Trace.of(
              outcome,
              said(Reached.shown(outcome)),
              marks,
              edition,
              snippet,
              ids,
              space.map(s -> stuck(s, outcome, marks, snippet)).orElse(List.of())));
    return new Schedules(
        rows,
        BigCount.of(explored.schedules()),
        Html.count(explored.states(), "state"),
        explain(edition, page),
        ways,
        space.map(s -> orders(s, marks)).orElse(List.of()),
        space.flatMap(s -> StateGraph.of(s, marks)),
        explored.races().isEmpty(),
        explored.races().stream().map(r -> race(edition, snippet, r, ids)).toList(),
        explored.notes(),
        "All schedules of " + Edition.label(snippet));
  }

  /// An outcome as a page says it: an ending alone needs no comma.
  static String said(Explored.Outcome outcome) {
    return said(Reached.shown(outcome));
  }

  private static String said(String shown) {
    return shown.replaceFirst("^, (?=[TEDN])", "");
  }

  /// All that take a step.
  static Collection<String> threads(Explored explored, Optional<StateSpace> space) {
    var names = new LinkedHashSet<String>(space.map(StateSpace::threads).orElse(Set.of()));
    for (var outcome : explored.outcomes())
      for (var step : outcome.witness()) names.add(step.thread());
    return names;
  }

  private static String explain(Edition edition, String page) {
    return edition.notebook().notes().stream()
        .filter(note -> EXPLAINED.contains(note.path()))
        .findFirst()
        .map(note -> Hrefs.to(page, note.page(), ""))
        .filter(href -> !href.isEmpty())
        .orElse("");
  }

  private static List<Trace.Stuck> stuck(
      StateSpace space, Explored.Outcome outcome, Threads marks, Snippet snippet) {
    boolean ends =
        !(outcome.ending() instanceof run.Ending.Deadlocked)
            && !(outcome.ending() instanceof run.Ending.StillRunning);
    if (ends) return List.of();
    return space.last(outcome).stream()
        .flatMap(state -> state.each().stream())
        .filter(thread -> !thread[2].equals("finished"))
        .map(
            t ->
                new Trace.Stuck(
                    marks.colour(t[1]),
                    marks.mark(t[1]),
                    t[1],
                    "waits at line " + line(snippet, t[3]) + ": " + t[4]))
        .toList();
  }

  private static int line(Snippet snippet, String line) {
    return Trace.shownLine(snippet, Integer.parseInt(line));
  }

  private static List<Order> orders(StateSpace space, Threads marks) {
    var names = space.names();
    var orders = new ArrayList<Order>();
    for (var way : space.ways(ORDERS_MAX)) {
      var moves = new ArrayList<Move>();
      var words = new ArrayList<String>();
      for (var edge : way) {
        var name = names.getOrDefault(edge.threadKey(), edge.key());
        moves.add(new Move(marks.colour(name), marks.mark(name)));
        words.add(name);
      }
      int end = way.isEmpty() ? -1 : space.states().get(way.getLast().to()).end();
      var outcome = Optional.ofNullable(space.ends().get(end)).map(Schedules::said).orElse("");
      orders.add(new Order(String.join(", ", words), moves, outcome, outcome.isEmpty()));
    }
    return orders;
  }

  private static Race race(Edition edition, Snippet snippet, Explored.Race race, Set<String> ids) {
    var source = edition.source(snippet);
    var lines = new ArrayList<Line>();
    for (int line : new TreeSet<>(List.of(race.first(), race.second()))) {
      var anchor = snippet.name() + "-" + line;
      lines.add(
          new Line(
              ids.contains(anchor) ? "#" + Hrefs.encoded(anchor) : "",
              Trace.shownLine(snippet, line),
              line > 0 && line <= source.size() ? source.get(line - 1).strip() : ""));
    }
    return new Race(race.field(), lines);
  }
}
