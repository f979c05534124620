package console;

import check.Checked;
import evidence.Evidence;
import expect.Verdict;
import java.util.ArrayList;
import java.util.List;
import text.Columns;
import text.HiddenText;

/// The table of verdicts: a line a snippet.
public final class Table {
  private final boolean color;

  /// @param color mark verdicts by colour as well as by word and glyph
  public Table(boolean color) {
    this.color = color;
  }

  /// The lines, and a last one that counts.
  ///
  /// @param fenced do programs run behind a fence, unless they ask for more?
  public List<String> lines(List<Evidence> evidence, boolean fenced) {
    var all = evidence.stream().map(Evidence::checked).toList();
    int width = all.stream().mapToInt(c -> Columns.width(c.name())).max().orElse(0);
    var lines = new ArrayList<String>();
    for (var checked : all)
      lines.add(
          mark(checked)
              + " "
              + Columns.left(checked.name(), width)
              + "  "
              + HiddenText.shown(detail(checked)));
    lines.add(count(all) + (fenced ? outside(evidence) : "; not fenced"));
    return lines;
  }

  /// Which ran outside the fence that there is.
  private static String outside(List<Evidence> evidence) {
    var names =
        evidence.stream()
            .filter(e -> !e.machine().fenced())
            .filter(e -> !(e.checked().verdict() instanceof Verdict.NotApplicable))
            .map(e -> e.checked().name())
            .toList();
    return names.isEmpty() ? "" : "; not fenced, as it asks for more: " + String.join(", ", names);
  }

  private String mark(Checked checked) {
    return switch (checked.verdict()) {
      case Verdict.Holds() -> paint("32", "✓ holds");
      case Verdict.Fails _ -> paint("1;31", "✗ fails");
      case Verdict.NotApplicable _ -> paint("2", "– n/a  ");
    };
  }

  private String paint(String code, String text) {
    return color ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  private static String detail(Checked checked) {
    if (checked.verdict() instanceof Verdict.NotApplicable(var reason)) return reason;
    var parts = new ArrayList<String>();
    if (!checked.expects()) parts.add("run, output not checked");
    if (!checked.rests().isEmpty())
      parts.add("by all schedules (" + String.join("; ", checked.rests()) + ")");
    if (checked.ran().runs() > 1) parts.add(checked.ran().runs() + " runs");
    if (checked.ran().rounds() > 1) parts.add(checked.ran().rounds() + " rounds");
    if (!checked.proof().breaks().isEmpty())
      parts.add(
          checked.proof().breaks().size()
              + (checked.proof().breaks().size() == 1 ? " break rejected" : " breaks rejected"));
    if (checked.verdict() instanceof Verdict.Fails(var reasons, _))
      return reasons.getFirst().lines().findFirst().orElse("");
    if (checked.proof().fixes() != null) parts.add("repairs " + checked.proof().fixes().of());
    return String.join(", ", parts);
  }

  private static String count(List<Checked> all) {
    long holds = all.stream().filter(c -> c.verdict() instanceof Verdict.Holds).count();
    long fails = all.stream().filter(c -> c.verdict() instanceof Verdict.Fails).count();
    long rest = all.size() - holds - fails;
    return "%d hold, %d fail%s"
        .formatted(holds, fails, rest == 0 ? "" : ", " + rest + " not applicable");
  }
}
