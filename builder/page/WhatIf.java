package page;

import check.Checked.BreakTried;
import evidence.Evidence;
import expect.Reached;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import snippet.Directives.Break;
import snippet.Snippet;

/// A break: the edit, what was seen of the edited program, and that the check rejects it.
record WhatIf(
    String old,
    String with,
    Changes changes,
    Optional<Outcomes> outcomes,
    List<Schedules.Row> ends,
    Optional<Printed> printed,
    boolean rejected,
    String by,
    String reason) {
  private static final int REASON_LINES_MAX = 3;

  /// Was it explored, so that by what it is rejected is worth a word?
  boolean explored() {
    return by.contains("exploring");
  }

  static List<WhatIf> of(Snippet snippet, Optional<Evidence> evidence) {
    return snippet.directives().breaks().stream()
        .map(edit -> of(snippet, edit, evidence))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<WhatIf> of(Snippet snippet, Break edit, Optional<Evidence> evidence) {
    return evidence.flatMap(
        e ->
            e.checked().breaks().stream()
                .filter(b -> b.edit().equals(edit.edit()))
                .findFirst()
                .map(tried -> of(snippet, edit, e, tried)));
  }

  private static WhatIf of(Snippet snippet, Break edit, Evidence evidence, BreakTried tried) {
    var unit = Card.unit(snippet);
    var outcomes =
        Outcomes.of(
            tried.outcomes(),
            " "
                + unit
                + (Outcomes.total(tried.outcomes()) == 1 ? "" : "s")
                + " of the edited program",
            Outcomes.cores(evidence));
    boolean explored = tried.explored() != null && tried.explored().complete();
    if (explored) {
      var reached = Reached.of(snippet.expected(), tried.explored());
      outcomes = outcomes.map(table -> table.with(tried.explored(), reached));
    }
    var ends =
        explored && outcomes.isEmpty()
            ? Schedules.rows(snippet, tried.explored())
            : List.<Schedules.Row>of();
    var printed =
        outcomes.isPresent() || tried.sample() == null
            ? Optional.<Printed>empty()
            : Optional.of(Printed.of(tried.sample(), snippet));
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
