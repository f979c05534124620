package page.program;

import evidence.Evidence;
import expect.Expectation;
import expect.Grade;
import expect.Judgement.Counted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import page.html.Html;
import snippet.Snippet;

/// The question before the answer: which of these can happen?
record Predict(String name, String question, String compare, List<Option> options) {
  /// A choice, and whether it was seen; why stands in its row of the table.
  record Option(String outcome, String can, String seen) {
    String label() {
      if (outcome.equals("*")) return "something else";
      if (outcome.matches("\\{\\w+:int\\}")) return "another number";
      return outcome.matches("\\{\\w+\\}") ? "another text" : Html.outcome(outcome);
    }

    boolean nothing() {
      return outcome.isEmpty();
    }
  }

  /// The question about a program: of its table, else what the note asked in its own words, where
  /// there is nothing to tick.
  static Optional<Predict> of(Snippet snippet, Evidence evidence, boolean asked) {
    var table = snippet.expected().flatMap(Expectation::table);
    var chosen =
        table.flatMap(
            t ->
                of(
                    snippet.name(),
                    evidence.checked().ran().outcomes(),
                    t.rows().size(),
                    Card.unit(snippet)));
    return asked
        ? chosen.or(() -> Optional.of(new Predict(snippet.name(), "", "what was seen", List.of())))
        : chosen;
  }

  /// A question wherever there is a choice: the rows of the table, in an order that betrays
  /// nothing, last what no row names.
  private static Optional<Predict> of(String name, List<Counted> outcomes, int rows, String unit) {
    var choice = outcomes.stream().limit(rows).toList();
    if (choice.stream().filter(c -> !c.outcome().equals("*")).count() < 2) return Optional.empty();
    var options =
        choice.stream()
            .sorted(ORDER)
            .map(c -> new Option(c.outcome(), possible(c) ? "1" : "0", said(c, unit)))
            .toList();
    var total = Html.count(Outcomes.total(outcomes), unit);
    var question =
        unit.equals("line") ? "which of these can a line say?" : "which of these can it print?";
    return Optional.of(new Predict(name, question, total, options));
  }

  private static final Comparator<Counted> ORDER =
      Comparator.comparing((Counted c) -> c.outcome().equals("*"))
          .thenComparing(c -> !c.outcome().matches("-?\\d{1,18}"))
          .thenComparing(c -> c.outcome().matches("-?\\d{1,18}") ? Long.parseLong(c.outcome()) : 0)
          .thenComparing(Counted::outcome);

  private static boolean possible(Counted counted) {
    return counted.count() > 0 || counted.grade() != Grade.FORBIDDEN;
  }

  private static String said(Counted counted, String unit) {
    if (counted.count() > 0) return "seen in " + Html.count(counted.count(), unit);
    return counted.grade() == Grade.FORBIDDEN ? "never seen" : "possible, not seen here";
  }
}
