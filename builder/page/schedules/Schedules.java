package page.schedules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import page.html.Anchors;
import page.html.BigCount;
import page.html.Html;
import page.model.OutcomeText;
import page.model.ProgramView;
import page.model.SiteModel;
import run.Explored;

/// What a card shows of all schedules of a program: how many end how, the way to the end that is
/// hardest to guess from the code, and which accesses race. The rest is on the program's own page.
///
/// @param ends where no table of outcomes says it already
/// @param all  how many there are, in words
/// @param more where all of them are shown
/// @param boardless why nobody can walk them; empty where the board is offered
/// @param model where it is said what sequential consistency is
public record Schedules(
    Optional<Ends> ends,
    BigCount all,
    String states,
    String more,
    Optional<String> model,
    Optional<ScheduleTable> way,
    boolean raceFree,
    List<Race> races,
    List<String> notes,
    Optional<String> boardless,
    List<Weaker> weaker) {
  /// A longer way is read on the program's own page, beside the others.
  static final int STEPS_MAX = 10;

  /// Where all schedules stand on a program's own page.
  private static final String ANCHOR = "p.schedules";

  /// What exploring supposes, as the glossary calls it.
  static final String MODEL = "sequential consistency";

  /// Two accesses that race.
  record Race(String field, List<ProgramView.Line> lines) {}

  /// The schedules of a program that was explored whole.
  ///
  /// @param table are the counts in a table of outcomes already?
  public static Optional<Schedules> of(
      SiteModel siteModel, ProgramView view, String page, boolean table, Anchors anchors) {
    return view.explored()
        .map(
            explored ->
                new Schedules(
                    table
                        ? Optional.empty()
                        : Optional.of(
                            Ends.of(view.snippet(), explored, "How all its schedules end", true)),
                    BigCount.of(explored.schedules()),
                    Html.count(explored.states(), "state"),
                    view.more(page, ANCHOR),
                    siteModel.meaning(MODEL, page),
                    telling(explored)
                        .filter(outcome -> outcome.witness().size() <= STEPS_MAX)
                        .map(outcome -> ScheduleTable.of(view, outcome, false, anchors)),
                    explored.races().isEmpty(),
                    races(view, explored, anchors),
                    explored.notes(),
                    Board.missing(view),
                    Weaker.of(view, explored, anchors)));
  }

  /// The most telling of several ends: one that can't go on, else that whose shortest way needs the
  /// most changes of thread: what a reader of the code, who goes through one thread after the
  /// other, thinks of last.
  private static Optional<Explored.Outcome> telling(Explored explored) {
    if (explored.outcomes().size() < 2) return Optional.empty();
    return explored.outcomes().stream()
        .max(
            Comparator.comparing(OutcomeText::isStuck)
                .thenComparingInt(Schedules::changes)
                .thenComparing(o -> o.witness().size(), Comparator.reverseOrder()));
  }

  private static int changes(Explored.Outcome outcome) {
    int changes = 0;
    for (int i = 1; i < outcome.witness().size(); i++) {
      var before = outcome.witness().get(i - 1).thread();
      if (!outcome.witness().get(i).thread().equals(before)) changes++;
    }
    return changes;
  }

  /// Pairs of accesses that race, by their lines.
  static List<Race> races(ProgramView view, Explored explored, Anchors anchors) {
    return explored.races().stream()
        .map(
            race ->
                new Race(
                    race.field(),
                    new TreeSet<>(List.of(race.first(), race.second()))
                        .stream().map(line -> view.line(line, anchors)).toList()))
        .toList();
  }
}
