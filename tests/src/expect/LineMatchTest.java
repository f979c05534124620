import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Lines that were printed against `Output:`, `Unordered output:` and `Order:`. In tables `/` parts
/// lines.
class LineMatchTest {
  private static final long PAIR_BYTES = 1000;
  private static final long LINE_BYTES = 20_000;

  static Stream<Arguments> ordered() {
    return Given.rows(
        """
        a                 ¦ a             ¦ yes
        a                 ¦ b             ¦ no
        a                 ¦ ∅             ¦ no
        a                 ¦ a/a           ¦ no
        a/b               ¦ a/b           ¦ yes
        a/b               ¦ b/a           ¦ no
        a/b               ¦ a             ¦ no
        a                 ¦ a/            ¦ no
        a/                ¦ a/            ¦ yes
        /a                ¦ /a            ¦ yes
        a//b              ¦ a//b          ¦ yes
        a//b              ¦ a/b           ¦ no
        a                 ¦ a ⇥           ¦ yes
        ...               ¦ ∅             ¦ yes
        ...               ¦ a/b           ¦ yes
        .../a             ¦ a             ¦ yes
        .../a             ¦ b/c/a         ¦ yes
        .../a             ¦ a/b           ¦ no
        a/...             ¦ a             ¦ yes
        a/...             ¦ a/b/c         ¦ yes
        a/...             ¦ b/a           ¦ no
        a/.../b           ¦ a/b           ¦ yes
        a/.../b           ¦ a/b/a/b       ¦ yes
        a/.../b           ¦ a/b/a         ¦ no
        a/.../b           ¦ a             ¦ no
        .../a/...         ¦ b/a/c         ¦ yes
        .../a/.../b/...   ¦ b/a/c/b       ¦ yes
        .../a/.../b/...   ¦ b/a           ¦ no
        .../...           ¦ ∅             ¦ yes
        .../{x}/.../{x}   ¦ a/b/c/b       ¦ yes
        .../{x}/.../{x}   ¦ a/b/c/d       ¦ no
        .../{x}/{x}/...   ¦ a/b/c/c/d     ¦ yes
        .../{x}/{x}/...   ¦ a/b/c/d       ¦ no
        {x}/{x}           ¦ a/a           ¦ yes
        {x}/{x}           ¦ a/b           ¦ no
        {x}{y}/{y}        ¦ ab/b          ¦ yes
        {x}{y}/{y}        ¦ ab/ab         ¦ yes
        {x}{y}/{y}        ¦ ab/a          ¦ no
        {x}-{y}/{y}-{x}   ¦ 1-2-3/3-1-2   ¦ yes
        {x}-{y}/{y}-{x}   ¦ 1-2-3/2-1-3   ¦ no
        {n:int}/{n:int}   ¦ 1/01          ¦ no
        {}/{}             ¦ a/b           ¦ yes
        {}                ¦ ∅             ¦ no
        """);
  }

  @ParameterizedTest(name = "`{0}` of `{1}`: {2}")
  @MethodSource("ordered")
  void matchesInOrder(String expected, String lines, String fits) {
    assertEquals(fits.equals("yes"), holds("Output:", expected, lines));
  }

  static Stream<Arguments> unordered() {
    return Given.rows(
        """
        a/b               ¦ b/a           ¦ yes
        a/b               ¦ a/b           ¦ yes
        a/b               ¦ a/a           ¦ no
        a/a/b             ¦ a/b/a         ¦ yes
        a/a/b             ¦ a/b/b         ¦ no
        a/a/b             ¦ a/b           ¦ no
        a/b               ¦ a/b/b         ¦ no
        a/                ¦ /a            ¦ yes
        a/...             ¦ b/a           ¦ yes
        a/...             ¦ a             ¦ yes
        a/...             ¦ b             ¦ no
        a/a/...           ¦ a/b           ¦ no
        .../a/b           ¦ c/b/c/a       ¦ yes
        ...               ¦ ∅             ¦ yes
        ...               ¦ x/y           ¦ yes
        {}/a              ¦ a/b           ¦ yes
        {}/a              ¦ b/a           ¦ yes
        {}/a              ¦ a/a           ¦ yes
        {}/a              ¦ b/b           ¦ no
        {}/{}             ¦ a             ¦ no
        {}/{}             ¦ a/b/c         ¦ no
        {}/{}/...         ¦ a/b/c         ¦ yes
        {}/{}/...         ¦ a             ¦ no
        {}a/b{}           ¦ ba/bb         ¦ yes
        {}a/b{}           ¦ bb/ba         ¦ yes
        {}a/b{}           ¦ ba/aa         ¦ yes
        {}a/b{}           ¦ aa/aa         ¦ no
        {}1/{}1{}/1       ¦ 1/11/211      ¦ yes
        x{}/{}y/xy        ¦ xy/xa/by      ¦ yes
        x{}/{}y/x{}y      ¦ xy/xa/by      ¦ yes
        x{}/{}y/x{}y      ¦ xa/xb/xy      ¦ no
        x{}/{}y/x{}y      ¦ xy/xy/xa      ¦ yes
        {a}/{a}           ¦ x/x           ¦ yes
        {a}/{a}           ¦ x/y           ¦ no
        {a}/{a}/{}        ¦ x/y/x         ¦ yes
        {a}/{a}/{}        ¦ y/x/x         ¦ yes
        {a}/{a}/{}        ¦ x/y/z         ¦ no
        {a}/{a}/...       ¦ p/x/q/x       ¦ yes
        {a}={b}/{b}={a}   ¦ 1=2/2=1       ¦ yes
        {a}={b}/{b}={a}   ¦ 1=2/1=2       ¦ no
        {a}={b}/{b}={a}   ¦ 1=1=2/2=1=1   ¦ yes
        {a}:{n:int}/{a}:x ¦ p:x/p:5       ¦ yes
        {a}:{n:int}/{a}:x ¦ p:x/q:5       ¦ no
        {n:int}/{}        ¦ x/3           ¦ yes
        {}/{a}/{a}        ¦ x/y/x         ¦ yes
        {}/{a}/{a}        ¦ x/y/z         ¦ no
        x{}/x{}           ¦ xa/b          ¦ no
        x{}/{}y/x{}       ¦ xa/b/xy       ¦ no
        {n:int}/{}        ¦ x/y           ¦ no
        {n:int}/{}a       ¦ 3/4           ¦ no
        """);
  }

  @ParameterizedTest(name = "`{0}` of `{1}`: {2}")
  @MethodSource("unordered")
  void matchesInAnyOrder(String expected, String lines, String fits) {
    assertEquals(fits.equals("yes"), holds("Unordered output:", expected, lines));
  }

  static Stream<Arguments> orders() {
    return Given.rows(
        """
        a < b             ¦ a/b           ¦ holds
        a < b             ¦ x/a/y/b/z     ¦ holds
        a < b             ¦ a/a/b/b       ¦ holds
        a < b             ¦ b/a           ¦ order: `a` must come before `b`, but was seen at line 2, the \
        other at line 1 of the output
        a < b             ¦ a/b/a         ¦ order: `a` must come before `b`, but was seen at line 3, the \
        other at line 2 of the output
        a < b             ¦ b/a/b         ¦ order: `a` must come before `b`, but was seen at line 2, the \
        other at line 1 of the output
        a < b             ¦ b             ¦ order: no line `a`
        a < b             ¦ a             ¦ order: no line `b`
        a < b             ¦ ∅             ¦ order: no line `a`
        a < b < c         ¦ a/b/c         ¦ holds
        a < b < c         ¦ a/c/b         ¦ order: `b` must come before `c`, but was seen at line 3, the \
        other at line 2 of the output
        a < b/c < d       ¦ c/a/d/b       ¦ holds
        a < b/c < d       ¦ d/a/c/b       ¦ order: `c` must come before `d`, but was seen at line 3, the \
        other at line 1 of the output
        a < a             ¦ a             ¦ order: `a` must come before `a`, but was seen at line 1, the \
        other at line 1 of the output
        {} in < {} out    ¦ p in/q in/q out/p out ¦ holds
        {} in < {} out    ¦ p in/p out/q in/q out ¦ order: `{} in` must come before `{} out`, but was seen at \
        line 3, the other at line 2 of the output
        {t} in < {t} out  ¦ p in/p out/q in/q out ¦ holds
        {t} in < {t} out  ¦ p in/q out    ¦ order: no line `{t} out`
        {t} in < {u} out  ¦ p in/q out    ¦ holds
        {t} in < {t} out  ¦ p in/p out/q out/q in ¦ order: `{t} in` must come before `{t} out`, but was seen \
        at line 4, the other at line 3 of the output, where t is `q`
        {t} in < {t} out  ¦ q out/p in/p out ¦ holds
        {t} in < {t} out  ¦ p in/p out/q in  ¦ order: no line `{t} out`, where t is `q`
        x \\< y < z       ¦ x < y/z       ¦ holds
        """);
  }

  @ParameterizedTest(name = "`{0}` of `{1}`: {2}")
  @MethodSource("orders")
  void keepsOrder(String chains, String lines, String verdict) {
    var expectation = Given.expected("Order:", chains.split("/"));
    assertEquals(verdict, Given.verdict(Given.judge(expectation, Given.run(lines))));
  }

  private static boolean holds(String header, String body, String lines) {
    return Given.holds(
        Given.expected(header, body.split("/", -1)), Given.run(lines.replace('⇥', '\t')));
  }

  @Test
  void orderStandsBesideOutputAndSharesItsNames() {
    var expectation =
        Given.expected(
            """
            // Unordered output:
            //   first {t}
            //   {t} second
            //   other
            // Order:
            //   first {t} < {t} second
            """);
    assertTrue(Given.holds(expectation, Given.printed("first a", "other", "a second")));
    assertFalse(Given.holds(expectation, Given.printed("a second", "other", "first a")));
    assertFalse(Given.holds(expectation, Given.printed("first a", "other", "b second")));
    assertFalse(Given.holds(expectation, Given.printed("first a", "a second")));
  }

  /// The order refuses the first assignment that the lines allow, and another is found.
  @Test
  void anotherAssignmentIsTriedWhereTheOrderRefusesOne() {
    var expectation =
        Given.expected(
            """
            // Unordered output:
            //   {t}
            //   {}
            // Order:
            //   {t} < z
            """);
    assertTrue(Given.holds(expectation, Given.printed("a", "z")));
    assertFalse(Given.holds(expectation, Given.printed("z", "a")));
  }

  @Test
  void capturesOfAnOrderAreCaptured() {
    var expectation =
        Given.expected(
            """
            // Order:
            //   in {t} < out {t}
            // where t == 1
            """);
    var judged = Given.judge(expectation, Given.printed("in 1", "out 1"));
    assertEquals("holds", Given.verdict(judged));
    assertEquals("t=1", Given.values(judged));
    assertFalse(Given.holds(expectation, Given.printed("in 2", "out 2")));
  }

  /// In any order each template is held against each line, in order against few of them: what is
  /// allocated for a pair, or for a line, doesn't grow with their number.
  @Test
  void manyLinesAreMatched() throws Exception {
    var many = IntStream.range(0, 1000).mapToObj(i -> "line " + i).toArray(String[]::new);
    var backwards =
        IntStream.range(0, 1000).mapToObj(i -> "line " + (999 - i)).toArray(String[]::new);
    var anyText = Stream.generate(() -> "line {}").limit(1000).toArray(String[]::new);
    var named = IntStream.range(0, 300).mapToObj(i -> "{n" + i + "} " + i).toArray(String[]::new);
    var some = Arrays.copyOf(many, 300);
    holdsWithin(PAIR_BYTES * 1000 * 1000, "Unordered output:", many, backwards);
    holdsWithin(PAIR_BYTES * 1000 * 1000, "Unordered output:", anyText, backwards);
    holdsWithin(LINE_BYTES * 1000, "Output:", anyText, many);
    holdsWithin(LINE_BYTES * 300, "Output:", named, some);
    holdsWithin(PAIR_BYTES * 300 * 300, "Unordered output:", named, some);
  }

  private static void holdsWithin(long bytes, String header, String[] body, String[] lines)
      throws Exception {
    var expectation = Given.expected(header, body);
    var run = Given.printed(lines);
    assertTrue(Allocation.within(bytes, () -> Given.holds(expectation, run)));
  }

  @Test
  void whatCanBeSplitInTooManyWaysFailsAndSaysSo() {
    var holes = Stream.generate(() -> "...").limit(20).toArray(String[]::new);
    var expectation =
        Given.expected(
            "Output:",
            Stream.concat(
                    Arrays.stream(holes).flatMap(h -> Stream.of(h, "{a}{b}")), Stream.of("{a}!{a}"))
                .toArray(String[]::new));
    var lines =
        Stream.concat(Stream.generate(() -> "xxxxxxxx").limit(200), Stream.of("a!b"))
            .toArray(String[]::new);
    assertEquals(
        "the holes can be filled in too many ways: gave up after 200000 tries",
        Given.verdict(Given.judge(expectation, Given.printed(lines))));
    var any =
        Given.expected("Unordered output:", "{a}{b}", "{c}{d}", "{e}{f}", "{a}{c}{e}", "{b}{d}{f}");
    var texts = new String[] {"abababab", "babababa", "abababaa", "bbababaa", "aaaaaaab"};
    assertEquals(
        "the holes can be filled in too many ways: gave up after 200000 tries",
        Given.verdict(Given.judge(any, Given.printed(texts))));
  }

  @Test
  void manyNamedLinesAreGivenUpRatherThanCrash() {
    var named = IntStream.range(0, 4000).mapToObj(i -> "{n" + i + "}").toArray(String[]::new);
    var lines = IntStream.range(0, 4000).mapToObj(i -> "l" + i).toArray(String[]::new);
    for (var header : new String[] {"Output:", "Unordered output:"}) {
      var expectation =
          Given.expected(header, Arrays.copyOf(named, header.startsWith("O") ? 4000 : 1500));
      var told =
          Given.verdict(
              Given.judge(
                  expectation,
                  Given.printed(Arrays.copyOf(lines, header.startsWith("O") ? 4000 : 1500))));
      assertTrue(told.equals("holds") || told.contains("too many ways"), told);
    }
  }
}
