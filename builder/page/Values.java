package page;

import expect.Judgement.Counted;
import java.util.stream.Collectors;
import note.ValueQuote;

/// Puts in the numbers that prose quotes from runs.
record Values(Edition edition) {
  private static final String NOT_SEEN = "not measured here";

  /// What a quote reads as.
  String of(ValueQuote quote) {
    var snippet = edition.notebook().snippet(quote.snippet());
    if (snippet.isEmpty() || !edition.holds(snippet.get())) return NOT_SEEN;
    var checked = edition.here(snippet.get()).orElseThrow().checked();
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
