import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import snippet.Expectations;
import text.Template;
import text.Template.Budget;
import text.Template.Kind;
import text.Template.TooAmbiguous;

/// One expected line against one line that was printed.
class TemplateTest {
  static Stream<Arguments> matches() {
    return Given.rows(
        """
        a                  ¦ a            ¦ {}
        a                  ¦ b            ¦ no
        a                  ¦ aa           ¦ no
        a                  ¦ ∅            ¦ no
        ∅                  ¦ ∅            ¦ {}
        ∅                  ¦ a            ¦ no
        {}                 ¦ ∅            ¦ {}
        {}                 ¦ whatever     ¦ {}
        a{}                ¦ a            ¦ {}
        a{}                ¦ b            ¦ no
        a{}                ¦ ba           ¦ no
        {}a                ¦ ba           ¦ {}
        {}a                ¦ ab           ¦ no
        {}{}               ¦ ab           ¦ {}
        {x}                ¦ some text    ¦ {x=some text}
        {x}                ¦ ∅            ¦ {x=}
        n = {n:int}        ¦ n = 12       ¦ {n=12}
        n = {n:int}        ¦ n = -12      ¦ {n=-12}
        {n:int}            ¦ +12          ¦ no
        {n:int}{x}         ¦ -1a          ¦ {n=-1, x=a}
        {x:number}{u}      ¦ -.5          ¦ {u=, x=-.5}
        {u}{x:number}s{}   ¦ 1.5s         ¦ {u=, x=1.5}
        {n:int}            ¦ ∅            ¦ no
        {n:int}            ¦ -            ¦ no
        {n:int}            ¦ 1.0          ¦ no
        {n:int}            ¦ 1e3          ¦ no
        {n:int}            ¦ 007          ¦ {n=007}
        {n:int}            ¦ -0           ¦ {n=-0}
        {n:int}            ¦ 1 2          ¦ no
        {n:int}            ¦ --1          ¦ no
        {n:int}            ¦ 1-2          ¦ no
        {n:int}            ¦ ٣            ¦ no
        {n:int}            ¦ 9223372036854775807   ¦ {n=9223372036854775807}
        {n:int}            ¦ 9223372036854775808   ¦ no
        {n:int}            ¦ -9223372036854775808  ¦ {n=-9223372036854775808}
        {n:int}            ¦ -9223372036854775809  ¦ no
        {n:int}            ¦ 0009223372036854775807 ¦ {n=0009223372036854775807}
        {n:int}            ¦ 0009223372036854775808 ¦ no
        {n:int}            ¦ 99999999999999999999  ¦ no
        {x:number}         ¦ 1.5          ¦ {x=1.5}
        {x:number}         ¦ +1.5         ¦ {x=+1.5}
        {x:number}         ¦ -.5          ¦ {x=-.5}
        {x:number}         ¦ 5.           ¦ {x=5.}
        {x:number}         ¦ .            ¦ no
        {x:number}         ¦ -            ¦ no
        {x:number}         ¦ +            ¦ no
        {x:number}         ¦ 1,5          ¦ no
        {x:number}         ¦ 1e3          ¦ {x=1e3}
        {x:number}         ¦ 1E+3         ¦ {x=1E+3}
        {x:number}         ¦ 1.e-3        ¦ {x=1.e-3}
        {x:number}         ¦ .5e1         ¦ {x=.5e1}
        {x:number}         ¦ e3           ¦ no
        {x:number}         ¦ 1e           ¦ no
        {x:number}         ¦ 1e+          ¦ no
        {x:number}         ¦ 1e3.5        ¦ no
        {x:number}         ¦ 1.2.3        ¦ no
        {x:number}         ¦ NaN          ¦ no
        {x:number}         ¦ Infinity     ¦ no
        {x:number}         ¦ 1f           ¦ no
        {x:number}         ¦ 0x10         ¦ no
        {x:number}         ¦ 1e308        ¦ {x=1e308}
        {x:number}         ¦ 1e309        ¦ no
        {x:number}         ¦ -1e309       ¦ no
        {x:number}         ¦ 0e999        ¦ {x=0e999}
        {x:number}         ¦ 1e-999       ¦ {x=1e-999}
        {x:number}         ¦ 1.7976931348623157e308 ¦ {x=1.7976931348623157e308}
        {x:number}         ¦ 1.7976931348623159e308 ¦ no
        {a} {b}            ¦ x y z        ¦ {a=x, b=y z}
        {a}-{a}            ¦ x-x          ¦ {a=x}
        {a}-{a}            ¦ x-y          ¦ no
        {a}-{a}            ¦ x-y-x-y      ¦ {a=x-y}
        {a}{a}             ¦ abab         ¦ {a=ab}
        {a}{a}             ¦ aba          ¦ no
        {n:int}+{n:int}    ¦ 1+1          ¦ {n=1}
        {n:int}+{n:int}    ¦ 1+01         ¦ no
        {n:int}{x}         ¦ 12a          ¦ {n=1, x=2a}
        {n:int}{m:int}     ¦ 123          ¦ {m=23, n=1}
        {n:int}{m:int}     ¦ 1            ¦ no
        {n:int}{m:int}     ¦ 1-2          ¦ {m=-2, n=1}
        {a}{n:int}         ¦ x12          ¦ {a=x, n=12}
        {a}, {b}, c        ¦ 1, 2, 3, c   ¦ {a=1, b=2, 3}
        {}{n:int}ms{}      ¦ took 25ms.   ¦ {n=25}
        {x:number}{u}      ¦ 1.5e3s       ¦ {u=.5e3s, x=1}
        {a}b{c}            ¦ b            ¦ {a=, c=}
        \\{}               ¦ {}           ¦ {}
        \\{}               ¦ x            ¦ no
        \\|\\*\\<\\\\      ¦ |*<\\        ¦ {}
        \\n                ¦ \\n          ¦ {}
        a\\                ¦ a\\          ¦ {}
        \\...              ¦ ...          ¦ {}
        \\...              ¦ \\...        ¦ no
        \\\\...            ¦ \\...        ¦ {}
        ....               ¦ ....         ¦ {}
        a ...              ¦ a ...        ¦ {}
        a ...              ¦ a b          ¦ no
        *                  ¦ *            ¦ {}
        }                  ¦ }            ¦ {}
        """);
  }

  @ParameterizedTest(name = "`{0}` of `{1}`: {2}")
  @MethodSource("matches")
  void matchesAndCaptures(String template, String line, String captured) {
    var found = bindings(template, line, Map.of());
    assertEquals(captured, found.isEmpty() ? "no" : found.getFirst().toString());
    if (Expectations.line(template).names().isEmpty())
      assertEquals(!found.isEmpty(), Expectations.line(template).fits(line));
  }

  /// All bindings in the order they are tried.
  private static List<Map<String, String>> bindings(
      String template, String line, Map<String, String> bound) {
    var all = new ArrayList<Map<String, String>>();
    Expectations.line(template)
        .match(line, bound, new Budget(), b -> all.add(new TreeMap<>(b)) && false);
    return all;
  }

  @Test
  void everySplitIsTriedShortestFirst() {
    assertEquals(
        "[{a=, b=xy}, {a=x, b=y}, {a=xy, b=}]", bindings("{a}{b}", "xy", Map.of()).toString());
    assertEquals("[{a=1, b=2:3}, {a=1:2, b=3}]", bindings("{a}:{b}", "1:2:3", Map.of()).toString());
    assertEquals("[{a=x, n=12}, {a=x1, n=2}]", bindings("{a}{n:int}", "x12", Map.of()).toString());
    assertEquals(
        "[{n=1, x=2.5}, {n=12, x=.5}]", bindings("{n:int}{x:number}", "12.5", Map.of()).toString());
  }

  @Test
  void aTakenSplitEndsTheSearch() {
    var tried = new ArrayList<String>();
    assertTrue(
        Expectations.line("{a}{b}")
            .match("xy", Map.of(), new Budget(), b -> tried.add(b.get("a"))));
    assertEquals(List.of(""), tried);
  }

  @Test
  void whatIsBoundAlreadyMustAgree() {
    assertEquals("[{a=x}]", bindings("{a}!", "x!", Map.of("a", "x")).toString());
    assertEquals("[]", bindings("{a}!", "x!", Map.of("a", "y")).toString());
    assertEquals("[]", bindings("{a}", "xy", Map.of("a", "x")).toString());
    assertEquals("[{a=x, b=1}]", bindings("{a}{b:int}", "x1", Map.of("a", "x")).toString());
    assertEquals("[]", bindings("{n:int}", "x", Map.of("n", "x")).toString());
    assertEquals("[{b=z}]", bindings("x", "x", Map.of("b", "z")).toString());
  }

  @Test
  void matchingLeavesWhatWasGivenAlone() {
    var bound = new TreeMap<>(Map.of("a", "x"));
    assertTrue(Expectations.line("{a}{b}").match("xy", bound, new Budget(), _ -> true));
    assertEquals(Map.of("a", "x"), bound);
  }

  @Test
  void knowsItsNamesAndWhetherItIsLiteral() {
    assertEquals(
        "{a=TEXT, n=INT, x=NUMBER}",
        Expectations.line("{a} {n:int} {} {x:number} {a}").names().toString());
    assertEquals(Map.of(), Expectations.line("{} a").names());
    assertTrue(Expectations.line("a b").isLiteral());
    assertTrue(Expectations.line("").isLiteral());
    assertFalse(Expectations.line("a {}").isLiteral());
    assertFalse(Expectations.line("...").isLiteral());
    assertTrue(Expectations.line("...").anyLines());
    assertTrue(Expectations.line("...").fits("any line"));
    assertFalse(Expectations.line("\\...").anyLines());
    assertEquals("a{b", Expectations.line("a\\{b").literalText());
    assertEquals("a\\{b", Expectations.line("a\\{b").shown());
    assertEquals("{x}...", Template.literal("{x}...").literalText());
    assertTrue(Template.literal("{x}").fits("{x}"));
    assertFalse(Template.literal("{x}").fits("y"));
    assertTrue(Template.literal("").fits(""));
    assertEquals(List.of(), Template.literal("").pieces());
  }

  @Test
  void numbersOfFourHundredCharactersAreTheLongest() {
    assertTrue(Template.isA(Kind.INT, "0".repeat(399) + "7"));
    assertFalse(Template.isA(Kind.INT, "0".repeat(400) + "7"));
    assertTrue(Template.isA(Kind.NUMBER, "0".repeat(399) + "7"));
    assertFalse(Template.isA(Kind.NUMBER, "0".repeat(400) + "7"));
    assertTrue(Expectations.line("{n:int}").fits("0".repeat(400)));
    assertFalse(Expectations.line("{n:int}").fits("0".repeat(401)));
    assertTrue(Expectations.line("x{n:number}").fits("x" + "0".repeat(400)));
    assertFalse(Expectations.line("x{n:number}").fits("x" + "0".repeat(401)));
    assertTrue(Template.isA(Kind.TEXT, "0".repeat(500)));
    assertEquals(
        List.of(Map.of("x", "0".repeat(500))), bindings("{x}!", "0".repeat(500) + "!", Map.of()));
  }

  /// A name bound to many texts and refused each time: the tries are counted, and there is an end
  /// to them.
  @Test
  void tooManyTriesAreGivenUp() {
    var manyHoles = Expectations.line("{a}{b}{c}{d}{e}");
    var told =
        assertThrows(
            TooAmbiguous.class,
            () -> manyHoles.match("x".repeat(200), Map.of(), new Budget(), _ -> false));
    assertEquals(
        "the holes can be filled in too many ways: gave up after 200000 tries", told.getMessage());
    var few = Expectations.line("{a}{b}");
    assertFalse(few.match("x".repeat(200), Map.of(), new Budget(), _ -> false));
  }

  @Test
  void aBudgetIsSharedAndHasAnEnd() {
    var budget = new Budget();
    for (int i = 0; i < 200_000; i++) budget.step();
    assertThrows(TooAmbiguous.class, budget::step);
    assertTrue(Expectations.line("a").match("a", Map.of(), budget, _ -> true)); // nothing to try
    assertThrows(
        TooAmbiguous.class, () -> Expectations.line("{x}").match("a", Map.of(), budget, _ -> true));
  }

  /// Each would take longer than anyone waits, were every split tried, or every number of every
  /// length; what it allocates a character shows that they are not. The line is one unit again and
  /// again, and the letter that the template ends with.
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void workIsBounded(String template, String fitting) throws Exception {
    var last = template.substring(template.length() - 1).replace("}", "");
    for (var unit : List.of("a", "0", "1", "1e", "-1", ".5e+", "9.")) {
      var line = unit.repeat(50_000 / unit.length()) + last;
      boolean fits =
          Allocation.within(
              10_000L * line.length(),
              () -> Expectations.line(template).match(line, Map.of(), new Budget(), _ -> true));
      assertEquals(List.of(fitting.split(" ")).contains(unit), fits, unit);
    }
  }

  static Stream<Arguments> workIsBounded() {
    return Given.rows(
        """
        {}a{}a{}a{}a{}a{}a{}b           ¦ a
        {a}{a}b                         ¦ a 0 1 1e -1 .5e+ 9.
        {}{n:int}{}                     ¦ 0 1 1e -1 .5e+ 9.
        {}{x:number}{}                  ¦ 0 1 1e -1 .5e+ 9.
        {n:int}{m:int}x                 ¦ ∅
        {x:number}{y:number}{z:number}x ¦ ∅
        {n:int}{}{n:int}x               ¦ 0 1 -1
        {}{n:int}{}{n:int}{}y           ¦ 0 1 1e -1 .5e+ 9.
        {a}{b}{a}{b}{a}c                ¦ a 0 1 1e -1 .5e+ 9.
        {n:int}{n:int}                  ¦ ∅
        """);
  }
}
