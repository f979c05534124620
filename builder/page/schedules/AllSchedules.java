package page.schedules;

import java.util.List;
import java.util.Optional;
import page.html.Anchors;
import page.html.BigCount;
import page.html.Html;
import page.model.ProgramView;
import page.model.SiteModel;
import run.Explored;

/// All schedules of a program, for its own page.
///
/// @param model where it is said what sequential consistency is
/// @param left  ends whose way isn't shown, in words
public record AllSchedules(
    Optional<String> model,
    Ends ends,
    BigCount count,
    String states,
    Optional<Board> board,
    Optional<String> boardless,
    Optional<String> graph,
    List<ScheduleLine> orders,
    List<ScheduleTable> ways,
    String left,
    boolean raceFree,
    List<Schedules.Race> races,
    List<String> notes,
    List<Weaker> weaker) {
  private static final int WAYS_MAX = 12;

  /// The schedules of a program that was explored whole.
  public static Optional<AllSchedules> of(
      SiteModel siteModel, ProgramView view, String page, Anchors anchors) {
    return view.explored().map(explored -> of(siteModel, view, explored, page, anchors));
  }

  private static AllSchedules of(
      SiteModel siteModel, ProgramView view, Explored explored, String page, Anchors anchors) {
    var marks = view.threads();
    var outcomes = explored.outcomes();
    int left = Math.max(0, outcomes.size() - WAYS_MAX);
    return new AllSchedules(
        siteModel.meaning(Schedules.MODEL, page),
        Ends.of(view.snippet(), explored, "How they end", true),
        BigCount.of(explored.schedules()),
        Html.count(explored.states(), "state"),
        Board.of(siteModel, view, Optional.empty()),
        Board.missing(view),
        view.space().flatMap(s -> StateGraph.of(s, marks)),
        view.space().map(s -> ScheduleLine.all(s, marks)).orElse(List.of()),
        outcomes.stream()
            .limit(WAYS_MAX)
            .map(o -> ScheduleTable.of(view, o, true, anchors))
            .toList(),
        left == 0 ? "" : Html.count(left, "more end"),
        explored.races().isEmpty(),
        Schedules.races(view, explored, anchors),
        explored.notes(),
        Weaker.of(view, explored, anchors));
  }
}
