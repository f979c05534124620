package page;

import check.Checked;
import expect.Judgement.Counted;
import expect.Reached;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import note.ValueQuote;
import snippet.Snippet;

/// Puts in the numbers that prose quotes from runs.
record Values(Edition edition) {
  private static final String NOT_SEEN = "not measured here";

  /// What a quote reads as.
  String of(ValueQuote quote) {
    var program = edition.programs().get(quote.snippet());
    if (program == null || !edition.holds(program.snippet())) return NOT_SEEN;
    var checked = edition.here(program.snippet()).orElseThrow().checked();
    if (quote.value().equals("schedules")) return schedules(quote, program.snippet(), checked);
    if (quote.outcome().isPresent())
      return checked.outcomes().stream()
          .filter(c -> c.outcome().equals(quote.outcome().get()))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toList(),
                  found ->
                      found.isEmpty() || !quote.value().equals("count")
                          ? NOT_SEEN
                          : Html.number(found.stream().mapToLong(Counted::count).sum())));
    if (checked.values().containsKey(quote.value())) return checked.values().get(quote.value());
    return quote.value().equals("runs") ? Html.number(checked.runs()) : NOT_SEEN;
  }

  private static String schedules(ValueQuote quote, Snippet snippet, Checked checked) {
    var explored = checked.explored();
    if (explored == null || !explored.complete()) return NOT_SEEN;
    if (quote.outcome().isEmpty()) return BigCount.of(explored.schedules()).text();
    return Reached.of(snippet.expected(), explored).stream()
        .filter(r -> r.named() && r.shown().equals(quote.outcome().get()))
        .findFirst()
        .map(r -> BigCount.of(r.schedules()).text())
        .orElse(NOT_SEEN);
  }

  /// A text with its quotes filled in.
  String fill(String text) {
    return fill(text, this::of);
  }

  /// The same, by another who says what they read as.
  static String fill(String text, Function<ValueQuote, String> of) {
    if (text.indexOf('{') < 0) return text;
    return ValueQuote.in(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    of.apply(
                        new ValueQuote(
                            match.group(1),
                            match.group(2),
                            Optional.ofNullable(match.group(3)).map(String::strip)))));
  }
}
