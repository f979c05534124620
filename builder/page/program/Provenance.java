package page.program;

import check.Checked;
import check.Checked.BreakTried;
import evidence.Evidence;
import page.html.BigCount;
import page.html.Hrefs;
import page.html.Html;
import page.timeline.Axis;
import snippet.Snippet;

/// Where and when something was seen: the last line of a card.
public record Provenance(String date, String machine, String jdk, String runs, String href) {
  /// The provenance of a snippet's evidence, for this page.
  public static Provenance of(Snippet snippet, Evidence evidence, String page) {
    var checked = evidence.checked();
    var runs =
        checked.ran().runs() == 0
            ? ""
            : runs(checked.ran())
                + (checked.ran().rounds() > 1 ? " in " + checked.ran().rounds() + " rounds" : "")
                + (checked.ran().millis() > 0 ? ", " + time(checked.ran().millis()) : "");
    var explored = checked.explored();
    if (explored != null && explored.complete())
      runs +=
          (runs.isEmpty() ? "" : " · ")
              + (explored.schedules() == null
                  ? "all states explored"
                  : "all schedules explored: " + BigCount.of(explored.schedules()).text());
    long rejected = checked.proof().breaks().stream().filter(BreakTried::rejected).count();
    var edits =
        rejected == 0
            ? ""
            : (runs.isEmpty() ? "" : " · ") + Html.count(rejected, "edit") + " rejected";
    return new Provenance(
        evidence.date().toString(),
        machine(evidence),
        evidence.machine().jdk(),
        runs + edits,
        Hrefs.to(page, "evidence.html", snippet.name()));
  }

  /// How many runs were counted, and how many more there were.
  public static String runs(Checked.Ran ran) {
    long beside = ran.runs() - ran.counted();
    var runs = Html.count(ran.counted(), "run");
    return beside == 0 ? runs : runs + " counted, " + beside + " more beside the exploration";
  }

  /// A duration in one line.
  private static String time(long millis) {
    return Axis.duration(millis * 1_000_000).replace(' ', '\u00A0');
  }

  /// Its processor, cores and system, and whether it had no fence.
  public static String machine(Evidence evidence) {
    var machine = evidence.machine();
    var cpu =
        machine.cpu().isEmpty() ? machine.arch() : machine.cpu() + " (" + machine.arch() + ")";
    var all = String.join(", ", cpu, Outcomes.cores(evidence), machine.os());
    return machine.fenced() ? all : all + ", not fenced";
  }
}
