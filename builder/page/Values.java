package page;

import check.Checked;
import expect.Judgement.Counted;
import expect.Reached;
import java.util.stream.Collectors;
import note.ValueQuote;
import snippet.Snippet;

/// Puts in the numbers that prose quotes from runs.
record Values(Edition edition) {
  private static final String NOT_SEEN = "not measured here";

  /// What a quote reads as.
  String of(ValueQuote quote) {
    var snippet = edition.notebook().snippet(quote.snippet());
    if (snippet.isEmpty() || !edition.holds(snippet.get())) return NOT_SEEN;
    var checked = edition.here(snippet.get()).orElseThrow().checked();
    if (quote.value().equals("schedules")) return schedules(quote, snippet.get(), checked);
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
    if (text.indexOf('{') < 0) return text;
    return ValueQuote.in(text)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    of(
                        new ValueQuote(
                            match.group(1),
                            match.group(2),
                            java.util.Optional.ofNullable(match.group(3)).map(String::strip)))));
  }
}
