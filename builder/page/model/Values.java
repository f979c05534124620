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
import text.Unit;

/// Puts in the numbers that prose quotes from runs.
public record Values(SiteModel model) {
  private static final String NOT_SEEN = "not measured here";

  /// What a quote reads as: a number with a unit as people read it.
  public String of(ValueQuote quote) {
    return captured(quote).flatMap(Captured::readable).orElseGet(() -> exact(quote));
  }

  /// The number with its unit as it was captured, where it reads otherwise.
  public Optional<String> title(ValueQuote quote) {
    return captured(quote).flatMap(Captured::title);
  }

  private Optional<Captured> captured(ValueQuote quote) {
    if (quote.outcome().isPresent() || quote.value().equals("schedules")) return Optional.empty();
    var view = model.programs().get(quote.snippet());
    if (view == null || !model.holds(view.snippet())) return Optional.empty();
    var values = model.here(view.snippet()).orElseThrow().checked().ran().values();
    return Optional.ofNullable(values.get(quote.value()))
        .map(text -> Captured.of(view.snippet(), quote.value(), text))
        .map(one -> quote.unit().flatMap(Unit::of).map(one::in).orElse(one));
  }

  /// What a quote stands for, as it was captured or counted.
  public String exact(ValueQuote quote) {
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
    return quote.value().equals("runs") ? Html.number(checked.ran().counted()) : NOT_SEEN;
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

  /// The same, but numbers as they were captured: for what is drawn to their measure.
  public String fillExact(String text) {
    return fill(text, this::exact);
  }

  /// The same, by another who says what they read as.
  public static String fill(String text, Function<ValueQuote, String> of) {
    if (text.indexOf('{') < 0) return text;
    return ValueQuote.in(text)
        .replaceAll(match -> Matcher.quoteReplacement(of.apply(ValueQuote.of(match))));
  }
}
