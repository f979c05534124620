import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import run.Ending;
import snippet.Expectations;
import text.Template;
import text.Template.Hole;
import text.Template.Kind;
import text.Template.Literal;

/// What must be true of matching, whatever is generated; other ways to match tell whether it is
/// right.
class MatchPropertiesTest {
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void anExactOutputTakesItsLinesAndNoOthers(long seed) {
    Generated.cases(
        seed,
        random -> {
          var lines = Generated.lines(random, "ab", 6);
          var exact = Given.expected("Output:", lines);
          assertTrue(Given.holds(exact, Given.printed(lines)));
          var more = new ArrayList<>(List.of(lines));
          more.add(random.nextInt(lines.length + 1), Generated.word(random, "ab", 2));
          assertFalse(Given.holds(exact, Given.printed(more.toArray(String[]::new))));
          assertFalse(
              Given.holds(
                  Given.expected("Unordered output:", lines),
                  Given.printed(more.toArray(String[]::new))));
          var shuffled = new ArrayList<>(List.of(lines));
          Collections.shuffle(shuffled, random);
          assertTrue(
              Given.holds(
                  Given.expected("Unordered output:", lines),
                  Given.printed(shuffled.toArray(String[]::new))));
          assertEquals(
              shuffled.equals(List.of(lines)),
              Given.holds(exact, Given.printed(shuffled.toArray(String[]::new))));
          if (lines.length == 0) return;
          shuffled.remove(random.nextInt(lines.length));
          assertFalse(
              Given.holds(
                  Given.expected("Unordered output:", lines),
                  Given.printed(shuffled.toArray(String[]::new))));
          assertFalse(Given.holds(exact, Given.printed(shuffled.toArray(String[]::new))));
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void aFilledTemplateMatchesAndCapturesWhatFillsItAgain(long seed) {
    Generated.cases(
        seed,
        random -> {
          var template = Expectations.line(Generated.template(random, "ab- "));
          var values = new HashMap<String, String>();
          template
              .names()
              .forEach(
                  (name, kind) ->
                      values.put(
                          name,
                          kind == Kind.INT
                              ? "" + random.nextLong()
                              : Generated.word(random, "ab1- ", 4)));
          if (template.pieces().contains(new Hole("", Kind.TEXT)))
            values.put("", Generated.word(random, "ab1", 2));
          var line = Written.filled(template, values);
          var found = new ArrayList<Map<String, String>>();
          assertTrue(
              template.match(line, Map.of(), new Template.Budget(), b -> found.add(Map.copyOf(b))),
              line);
          var again = new HashMap<>(found.getFirst());
          if (!template.pieces().contains(new Hole("", Kind.TEXT)))
            assertEquals(line, Written.filled(template, again));
          values.remove("");
          assertTrue(template.match(line, values, new Template.Budget(), values::equals), line);
        });
  }

  /// A template as a regular expression, whose engine tries every split too.
  private static String regex(Template template, HashSet<String> named) {
    if (template.anyLines()) return "(?:[^\n]*\n)*";
    return template.pieces().stream()
            .map(
                piece ->
                    switch (piece) {
                      case Literal(var text) -> Pattern.quote(text);
                      case Hole(var name, var kind) -> {
                        var some = kind == Kind.INT ? "-?[0-9]+" : "[^\n]*";
                        yield name.isEmpty()
                            ? "(?:" + some + ")"
                            : named.add(name)
                                ? "(?<" + name + ">" + some + ")"
                                : "\\k<" + name + ">";
                      }
                    })
            .collect(Collectors.joining())
        + "\n";
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void orderedMatchingAgreesWithRegularExpressions(long seed) {
    Generated.cases(
        seed,
        random -> {
          var templates = Generated.templates(random, 4, true);
          var lines = Generated.lines(random, "ab1", 4);
          var named = new HashSet<String>();
          var whole =
              Arrays.stream(templates)
                  .map(t -> regex(Expectations.line(t), named))
                  .collect(Collectors.joining());
          boolean fits =
              Arrays.stream(lines)
                  .map(line -> line + "\n")
                  .collect(Collectors.joining())
                  .matches(whole);
          assertEquals(
              fits,
              Given.holds(Given.expected("Output:", templates), Given.printed(lines)),
              () -> List.of(templates) + " of " + List.of(lines));
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void unorderedMatchingAgreesWithTryingEveryOrder(long seed) {
    Generated.cases(
        seed,
        random -> {
          var templates = Generated.templates(random, 4, false);
          var lines = Generated.lines(random, "ab1", templates.length);
          boolean open = random.nextInt(3) == 0;
          var body =
              open
                  ? Stream.concat(Stream.of(templates), Stream.of("...")).toArray(String[]::new)
                  : templates;
          boolean fits =
              permutations(List.of(lines)).stream()
                  .anyMatch(
                      p ->
                          Given.holds(
                              Given.expected("Output:", body),
                              Given.printed(p.toArray(String[]::new))));
          assertEquals(
              fits,
              Given.holds(Given.expected("Unordered output:", body), Given.printed(lines)),
              () -> List.of(body) + " of " + List.of(lines));
        });
  }

  private static List<List<String>> permutations(List<String> all) {
    if (all.isEmpty()) return List.of(List.of());
    var found = new ArrayList<List<String>>();
    for (int i = 0; i < all.size(); i++) {
      var rest = new ArrayList<>(all);
      var first = rest.remove(i);
      permutations(rest)
          .forEach(p -> found.add(Stream.concat(Stream.of(first), p.stream()).toList()));
    }
    return found;
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void anOrderIsKeptIfEachLastComesBeforeTheNextFirst(long seed) {
    Generated.cases(
        seed,
        random -> {
          var lines =
              IntStream.range(0, random.nextInt(7))
                  .mapToObj(_ -> Generated.word(random, "abc", 1))
                  .toArray(String[]::new);
          var all = List.of(lines);
          boolean kept = true;
          for (var link : List.of("ab", "bc")) {
            int last = all.lastIndexOf(link.substring(0, 1)),
                first = all.indexOf(link.substring(1));
            kept &= last >= 0 && first >= 0 && last < first;
          }
          assertEquals(
              kept,
              Given.holds(Given.expected("Order:", "a < b < c"), Given.printed(lines)),
              all::toString);
          assertEquals(
              kept,
              Given.holds(Given.expected("Order:", "b < c", "a < b"), Given.printed(lines)),
              all::toString);
        });
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("Generated#seeds")
  void aCycleFitsItsRotationsOnly(long seed) {
    Generated.cases(
        seed,
        random -> {
          var ring = new ArrayList<>(List.of("a", "b", "c", "d").subList(0, 2 + random.nextInt(3)));
          var expectation = Given.expected("Deadlocks:", String.join(" -> ", ring) + " -> a");
          var other = new ArrayList<>(ring);
          Collections.shuffle(other, random);
          boolean rotation =
              (String.join("", ring) + String.join("", ring)).contains(String.join("", other));
          assertEquals(
              rotation,
              Given.holds(expectation, Given.ended(new Ending.Deadlocked(List.of(other)))));
        });
  }
}
