package console;

import expect.Grade;
import expect.ReachableOutcome;
import expect.ScheduleText;
import java.util.ArrayList;
import java.util.List;
import run.Explored;
import run.MemoryModel;
import snippet.Snippet;
import text.Columns;
import text.HiddenText;

/// All schedules of a snippet, drawn for a terminal: in Markdown, so that it can be put into an
/// issue as it is.
record SchedulesText(Snippet snippet, Explored explored) {
  private static final int WAYS_MAX = 12;

  /// The lines to print.
  List<String> lines() {
    var lines = new ArrayList<String>();
    if (!explored.complete()) {
      var at = explored.line() > 0 ? snippet.source().at(explored.line(), 1) + ": " : "";
      return List.of(
          HiddenText.shown(at + "not all schedules could be explored: " + explored.refusal()));
    }
    summary(lines);
    ways(explored.outcomes(), lines);
    for (var weaker : explored.weaker()) {
      var model = new SchedulesText(snippet, weaker);
      model.summary(lines);
      model.ways(weaker.beyond(explored), lines);
    }
    lines.add("");
    lines.add(explored.races().isEmpty() ? "no two accesses race" : "races, by field and lines:");
    lines.add("");
    explored
        .races()
        .forEach(r -> lines.add("- %s: %d, %d".formatted(r.field(), r.first(), r.second())));
    explored.notes().forEach(note -> lines.add("- note: " + note));
    return lines.stream().map(HiddenText::shown).toList();
  }

  /// How many schedules there are, and how they end.
  private void summary(List<String> lines) {
    var all =
        explored.schedules() == null
            ? "infinitely many schedules"
            : "all " + ScheduleText.number(explored.schedules()) + " schedules";
    lines.add("");
    lines.add(
        "**%s**: %s, %,d states; %s, and a count is no probability"
            .formatted(snippet.name(), all, explored.states(), model()));
    lines.add("");
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("prints", "schedules", "why"));
    for (var reached : ReachableOutcome.of(snippet.expected(), explored))
      rows.add(
          List.of(
              reached.shown().isEmpty() ? "nothing" : reached.shown(),
              ScheduleText.number(reached.schedules()),
              reached.grade().map(Grade::word).map(g -> g + ": ").orElse("") + reached.why()));
    table(rows, lines);
  }

  private String model() {
    return explored.memory() == MemoryModel.SC
        ? "sequential consistency only"
        : "%s: %s; loads never move".formatted(explored.memory().word(), explored.memory().rule());
  }

  private static void table(List<List<String>> rows, List<String> lines) {
    var widths = new int[] {3, 4, 3};
    for (int i = 0; i < widths.length; i++) widths[i] = Math.max(widths[i], Columns.width(rows, i));
    for (var row : rows) {
      lines.add(
          "| "
              + Columns.left(row.get(0), widths[0])
              + " | "
              + Columns.right(row.get(1), widths[1])
              + " | "
              + Columns.left(row.get(2), widths[2])
              + " |");
      if (row == rows.getFirst())
        lines.add(
            "|-%s-|-%s:|-%s-|"
                .formatted("-".repeat(widths[0]), "-".repeat(widths[1]), "-".repeat(widths[2])));
    }
  }

  private void ways(List<Explored.Outcome> outcomes, List<String> lines) {
    var source = snippet.source();
    for (var outcome : outcomes.stream().limit(WAYS_MAX).toList()) {
      lines.add("");
      lines.add(
          "The shortest way to `%s`, %,d steps:"
              .formatted(ReachableOutcome.shown(outcome), outcome.witness().size()));
      lines.add("");
      ScheduleText.lines(
              outcome.witness(), line -> line <= source.lines().size() ? source.line(line) : "")
          .forEach(line -> lines.add("    " + line));
    }
    if (outcomes.size() > WAYS_MAX)
      lines.add("… and " + (outcomes.size() - WAYS_MAX) + " more ends");
  }
}
