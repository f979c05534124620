package page.schedules;

import expect.ReachableOutcome;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import page.html.Anchors;
import page.html.BigCount;
import page.html.Html;
import page.model.ProgramView;
import run.Explored;
import run.MemoryModel;

/// How all schedules of a program end under a weaker memory model, and the way to what sequential
/// consistency can't explain.
///
/// @param rule what the model allows, in words
public record Weaker(
    String name, String rule, Ends ends, BigCount all, String states, Optional<ScheduleTable> way) {
  static List<Weaker> of(ProgramView view, Explored explored, Anchors anchors) {
    var known =
        explored.outcomes().stream().map(ReachableOutcome::shown).collect(Collectors.toSet());
    return explored.weaker().stream().map(weaker -> of(view, weaker, known, anchors)).toList();
  }

  private static Weaker of(ProgramView view, Explored weaker, Set<String> known, Anchors anchors) {
    var more =
        weaker.outcomes().stream()
            .filter(outcome -> !known.contains(ReachableOutcome.shown(outcome)))
            .filter(outcome -> outcome.witness().size() <= Schedules.STEPS_MAX)
            .findFirst();
    var name = weaker.memory().word();
    return new Weaker(
        name,
        rule(weaker.memory()),
        Ends.of(view.snippet(), weaker, "How all its schedules end under " + name, true),
        BigCount.of(weaker.schedules()),
        Html.count(weaker.states(), "state"),
        more.map(outcome -> ScheduleTable.of(view, outcome, false, anchors)));
  }

  private static String rule(MemoryModel model) {
    return switch (model) {
      case SC -> "";
      case TSO -> "the stores of a thread wait in a buffer and reach memory in their order";
      case PSO ->
          "the stores of a thread wait in a buffer, and plain ones to different variables reach"
              + " memory in any order";
    };
  }
}
