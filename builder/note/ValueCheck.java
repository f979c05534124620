package note;

import expect.ReachableOutcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    var names =
        new ArrayList<>(
            snippet.expected().map(e -> List.copyOf(e.names().keySet())).orElse(List.of()));
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
    var table = snippet.expected().flatMap(expect.Expectation::table);
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
