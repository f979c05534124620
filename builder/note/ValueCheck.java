package note;

import expect.Expectation;
import expect.ReachableOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import note.markdown.FrontMatter.Entry;
import note.markdown.ValueQuote;
import snippet.Snippet;
import text.Nearest;
import text.Place;
import text.Problems;
import text.Template;
import text.Unit;

/// Every value quoted in prose must be one that its snippet captures or counts.
final class ValueCheck {
  private static final List<String> COUNTS = List.of("runs", "count", "schedules");

  private final Map<String, Snippet> snippets;
  private final Problems problems;

  ValueCheck(List<Snippet> snippets, Problems problems) {
    this.snippets =
        snippets.stream()
            .collect(Collectors.toMap(Snippet::name, Function.identity(), (a, _) -> a));
    this.problems = problems;
  }

  void check(Collection<Note> notes) {
    for (var note : notes) {
      note.text().quotes().forEach(quoted -> check(quoted.quote(), quoted.place()));
      check(note.front().title());
      check(note.front().summary());
      check(note.front().question());
      var drawn = note.front().schedules();
      if (!drawn.isEmpty())
        check(new ValueQuote(drawn.text(), "schedules", Optional.empty()), drawn.place());
    }
  }

  void check(Figure figure) {
    figure.quotes().forEach(quoted -> check(quoted.quote(), quoted.place()));
  }

  private void check(Entry entry) {
    if (entry.text().indexOf('{') < 0) return;
    var match = ValueQuote.in(entry.text());
    while (match.find()) {
      var at = entry.place();
      check(ValueQuote.of(match), at.source().at(at.line(), at.column() + match.start()));
    }
  }

  private void check(ValueQuote quote, Place place) {
    var snippet = snippets.get(quote.snippet());
    if (snippet == null) {
      var near = Nearest.suggest(quote.snippet(), snippets.keySet());
      problems.error(
          place,
          "there is no snippet `" + quote.snippet() + "` to quote a value of",
          near.isEmpty() ? "braces that quote nothing are written `\\{`, or as code" : near);
    } else if (quote.value().equals("schedules")) schedules(quote, snippet, place);
    else if (quote.outcome().isPresent()) count(quote, snippet, place);
    else if (!quote.value().equals("runs")) captured(quote, snippet, place);
    if (quote.unit().isPresent() && snippet != null) unit(quote, snippet, place);
  }

  private static Map<String, Template.Kind> captures(Snippet snippet) {
    return snippet.expected().map(Expectation::names).orElse(Map.of());
  }

  /// A unit is that of a number that was captured, and not another than its name says.
  private void unit(ValueQuote quote, Snippet snippet, Place place) {
    var symbol = quote.unit().get();
    var kind = captures(snippet).get(quote.value());
    var unit = Unit.of(symbol);
    var named = Unit.named(quote.value());
    if (unit.isEmpty()) problems.error(place, "`" + symbol + "` is no unit", remedy(symbol));
    else if (quote.outcome().isPresent() || kind == null && COUNTS.contains(quote.value()))
      problems.error(
          place,
          "`" + quote.value() + "` is a count, which has no unit",
          "leave out `|" + symbol + "`");
    else if (kind == Template.Kind.TEXT)
      problems.error(
          place,
          "`" + quote.value() + "` is captured as a text, which has no unit",
          "capture a number: `{" + quote.value() + ":int}` or `{" + quote.value() + ":number}`");
    else if (kind != null && named.isPresent() && !named.equals(unit))
      problems.error(
          place,
          "`" + quote.value() + "` counts " + named.get().symbol() + ", not " + symbol,
          "leave out `|" + symbol + "`: its name says the unit");
  }

  private static String remedy(String symbol) {
    if (symbol.equalsIgnoreCase("kB") || symbol.equals("MB") || symbol.equals("GB"))
      return "write `"
          + symbol.substring(0, 1).toUpperCase(Locale.ROOT)
          + "iB`, which is in thousands of 1,024; what `/proc` calls kB is that";
    var near = Nearest.suggest(symbol, Unit.symbols());
    return near.isEmpty() ? "units are " + String.join(", ", Unit.symbols()) : near;
  }

  private void schedules(ValueQuote quote, Snippet snippet, Place place) {
    if (!snippet.explores())
      problems.error(
          place,
          "`" + snippet.name() + "` is not explored, so its schedules are not counted",
          "add `//EXPLORE` or `// Schedules:` to it");
    else if (quote.outcome().isPresent()) {
      var rows = snippet.expected().map(ReachableOutcome::named).orElse(List.of());
      if (!rows.contains(quote.outcome().get()))
        problems.error(
            place,
            "`" + snippet.name() + "` states no outcome `" + quote.outcome().get() + "`",
            rows.isEmpty()
                ? "`schedules(…)` quotes a row of `// Schedules:` or of a table"
                : "its rows are: " + String.join(" · ", rows));
    }
  }

  private void captured(ValueQuote quote, Snippet snippet, Place place) {
    var names = new ArrayList<>(captures(snippet).keySet());
    if (names.contains(quote.value())) return;
    names.addAll(COUNTS);
    var near = Nearest.suggest(quote.value(), names);
    problems.error(
        place,
        "`" + snippet.name() + "` captures no `" + quote.value() + "`",
        near.isEmpty()
            ? "capture it there by `{" + quote.value() + "}` in an expected line"
            : near);
  }

  private void count(ValueQuote quote, Snippet snippet, Place place) {
    var table = snippet.expected().flatMap(Expectation::table);
    if (!quote.value().equals("count") || table.isEmpty()) {
      problems.error(
          place,
          "`" + snippet.name() + "` has no `" + quote.value() + "(…)`",
          "`count(…)` is for a table of outcomes");
      return;
    }
    var outcomes = table.get().rows().stream().map(expect.ExpectationBlock.Row::shown).toList();
    if (outcomes.contains(quote.outcome().get())) return;
    problems.error(
        place,
        "`" + snippet.name() + "` has no outcome `" + quote.outcome().get() + "`",
        "its rows are: " + String.join(" · ", outcomes));
  }
}
