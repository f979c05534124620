package page.schedules;

import java.util.List;
import java.util.Optional;
import page.html.Anchors;
import page.html.BigCount;
import page.html.Html;
import page.model.ProgramView;
import run.Explored;

/// How all schedules of a program end under a weaker memory model, and the way to what sequential
/// consistency can't explain.
///
/// @param rule what the model allows, in words
public record Weaker(
    String name, String rule, Ends ends, BigCount all, String states, Optional<ScheduleTable> way) {
  static List<Weaker> of(ProgramView view, Explored explored, Anchors anchors) {
    return explored.weaker().stream()
        .map(weaker -> of(view, weaker, weaker.beyond(explored), anchors))
        .toList();
  }

  private static Weaker of(
      ProgramView view, Explored weaker, List<Explored.Outcome> more, Anchors anchors) {
    var name = weaker.memory().word();
    return new Weaker(
        name,
        weaker.memory().rule(),
        Ends.of(view.snippet(), weaker, "How all its schedules end under " + name, true),
        BigCount.of(weaker.schedules()),
        Html.count(weaker.states(), "state"),
        more.stream()
            .filter(outcome -> outcome.witness().size() <= Schedules.STEPS_MAX)
            .findFirst()
            .map(outcome -> ScheduleTable.of(view, outcome, false, anchors)));
  }
}
