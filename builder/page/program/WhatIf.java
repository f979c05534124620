package page.program;

import check.Checked.BreakTried;
import evidence.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import page.html.Changes;
import page.model.ProgramView;
import page.schedules.Ends;
import run.Explored;
import snippet.Directives.Break;

/// A break: the edit, what was seen of the edited program, and that the check rejects it.
record WhatIf(
    String old,
    String with,
    Changes changes,
    Optional<Outcomes> outcomes,
    Optional<Ends> ends,
    Optional<Printed> printed,
    boolean rejected,
    String by,
    String reason) {
  private static final int REASON_LINES_MAX = 3;

  /// Was it explored, so that by what it is rejected is worth a word?
  boolean explored() {
    return by.contains("exploring");
  }

  static List<WhatIf> of(ProgramView view, Optional<Evidence> evidence) {
    return view.snippet().directives().breaks().stream()
        .flatMap(edit -> of(view, edit, evidence).stream())
        .toList();
  }

  private static Optional<WhatIf> of(ProgramView view, Break edit, Optional<Evidence> evidence) {
    return evidence.flatMap(
        e ->
            e.checked().proof().breaks().stream()
                .filter(b -> b.edit().equals(edit.edit()))
                .findFirst()
                .map(tried -> of(view, edit, e, tried)));
  }

  private static WhatIf of(ProgramView view, Break edit, Evidence evidence, BreakTried tried) {
    var snippet = view.snippet();
    var unit = Card.unit(snippet);
    var s = Outcomes.total(tried.outcomes()) == 1 ? "" : "s";
    var of = " " + unit + s + " of the edited program";
    var table = Outcomes.of(tried.outcomes(), of, Outcomes.cores(evidence));
    var explored = Optional.ofNullable(tried.explored()).filter(Explored::complete);
    var outcomes = table.map(t -> t.with(snippet, explored));
    var ends =
        outcomes.isPresent()
            ? Optional.<Ends>empty()
            : explored.map(
                e -> Ends.of(snippet, e, "How all schedules of the edited program end", false));
    var printed =
        outcomes.isPresent() || tried.sample() == null
            ? Optional.<Printed>empty()
            : Optional.of(
                Printed.edited(tried.sample(), view.threads().and(tried.sample()), snippet));
    var reason =
        tried
            .reason()
            .lines()
            .filter(WhatIf::says)
            .limit(REASON_LINES_MAX)
            .collect(Collectors.joining("; "));
    return new WhatIf(
        edit.old(),
        edit.with(),
        Changes.edit(snippet, edit),
        outcomes,
        ends,
        printed,
        tried.rejected(),
        tried.by(),
        reason);
  }

  /// Tables within a reason repeat what the page shows better.
  private static boolean says(String line) {
    return !line.isBlank() && !line.startsWith(" ") && !line.endsWith(":");
  }
}
