package page.model;

import check.Checked;
import expect.Judgement.Counted;
import expect.ReachableOutcome;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import note.markdown.ValueQuote;
import page.html.BigCount;
import page.html.Html;
import snippet.Snippet;

/// Puts in the numbers that prose quotes from runs.
public record Values(SiteModel model) {
  private static final String NOT_SEEN = "not measured here";

  /// What a quote reads as.
  public String of(ValueQuote quote) {
    var view = model.programs().get(quote.snippet());
    if (view == null || !model.holds(view.snippet())) return NOT_SEEN;
    var checked = model.here(view.snippet()).orElseThrow().checked();
    if (quote.value().equals("schedules")) return schedules(quote, view.snippet(), checked);
    if (quote.outcome().isPresent())
      return checked.ran().outcomes().stream()
          .filter(c -> c.outcome().equals(quote.outcome().get()))
          .collect(
              Collectors.collectingAndThen(
                  Collectors.toList(),
                  found ->
                      found.isEmpty() || !quote.value().equals("count")
                          ? NOT_SEEN
                          : Html.number(found.stream().mapToLong(Counted::count).sum())));
    if (checked.ran().values().containsKey(quote.value()))
      return checked.ran().values().get(quote.value());
    return quote.value().equals("runs") ? Html.number(checked.ran().runs()) : NOT_SEEN;
  }

  private static String schedules(ValueQuote quote, Snippet snippet, Checked checked) {
    var explored = checked.explored();
    if (explored == null || !explored.complete()) return NOT_SEEN;
    if (quote.outcome().isEmpty()) return BigCount.of(explored.schedules()).text();
    return ReachableOutcome.of(snippet.expected(), explored).stream()
        .filter(r -> r.named() && r.shown().equals(quote.outcome().get()))
        .findFirst()
        .map(r -> BigCount.of(r.schedules()).text())
        .orElse(NOT_SEEN);
  }

  /// A text with its quotes filled in.
  public String fill(String text) {
    return fill(text, this::of);
  }

  /// The same, by another who says what they read as.
  public static String fill(String text, Function<ValueQuote, String> of) {
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
