import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import check.compile.Edit;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import snippet.Directives.Break;
import text.Source;

/// A break is edited in where its text stands once in the code; else it is said why not, and what
/// was probably meant.
class EditTest {
  static Stream<Arguments> edits() {
    return Given.rows(
        """
        int n = 0;                     ¦ int n         ¦ long n ¦ long n = 0;
        int n = 0;⏎n++;                ¦ n++;          ¦ ∅      ¦ int n = 0;⏎
        int n = 0; // int n            ¦ int n         ¦ long n ¦ long n = 0; // int n
        a(); a();                      ¦ a()           ¦ b()    ¦ `a()` occurs more than once in the code: \
        write more of its line
        aa;                            ¦ a             ¦ b      ¦ `a` occurs more than once in the code: \
        write more of its line
        a();                           ¦ a()           ¦ a( )   ¦ it changes nothing but blanks and comments, \
        so it shows nothing
        // n = 1⏎m = 2;                ¦ n = 1         ¦ ∅      ¦ `n = 1` does not occur in the code (only in \
        a comment)
        //BREAK qqqq => r⏎int n;       ¦ qqqq          ¦ r      ¦ `qqqq` does not occur in the code
        wait();                        ¦ something else ¦ ∅     ¦ `something else` does not occur in the code
        ∅                              ¦ a             ¦ ∅      ¦ `a` does not occur in the code
        """);
  }

  @ParameterizedTest(name = "{0}: {1} => {2}")
  @MethodSource("edits")
  void anEditIsAppliedOrRefused(String program, String old, String with, String result) {
    assertEquals(result, applied(program, old, with));
  }

  private static String applied(String program, String old, String with) {
    return switch (Edit.apply(program, new Break(old, with, Source.of("A.java", "").at(1, 1)))) {
      case Edit.Applied(var text) -> text;
      case Edit.Refused(var reason) -> reason;
    };
  }

  /// A program, a text that isn't in it, and the stretch of its words that is near.
  static Stream<Arguments> near() {
    return Given.rows(
        """
        count++;                       ¦ cuont++       ¦ count++
        lock.unlock();                 ¦ lock.lock()   ¦ lock.unlock()
        try {⏎  synchronized (lock) {  ¦ synchronised (lock) ¦ synchronized (lock)
        return total                   ¦ return totel  ¦ return total
        a + bcdefg + h                 ¦ bcdefx        ¦ bcdefg
        abcdefg                        ¦ xbcdef        ¦ abcdefg
        abcdef                         ¦ abcdefgh      ¦ abcdef
        x = abcdef                     ¦ abcdefgh      ¦ abcdef
        abcdefgh = x                   ¦ xbcdefg       ¦ abcdefgh
        abcdefghi                      ¦ xbcdefg       ¦ ∅
        preabcdef                      ¦ xbcdef        ¦ ∅
        abcdefpost                     ¦ xbcdef        ¦ ∅
        x1 = y2;                       ¦ x1=y2;        ¦ x1 = y2;
        if (a) b();⏎if (a) c();        ¦ if (a) d();   ¦ if (a) b();
        // count++                     ¦ count--       ¦ ∅
        """);
  }

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @MethodSource("near")
  void theNearestWordsAreSuggested(String program, String old, String near) {
    assertEquals(
        "`"
            + old
            + "` does not occur in the code"
            + (near.isEmpty() ? "" : "; did you mean `" + near + "`?"),
        applied(program, old, ""));
  }

  /// A long text is not compared with each stretch of a long line, which takes minutes.
  @Test
  void whatIsMeantIsNotLookedForTooLong() {
    var old = IntStream.range(0, 120).mapToObj(i -> "a" + i + "+").collect(Collectors.joining(" "));
    var line = IntStream.range(0, 900).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertEquals("`" + old + "` does not occur in the code", applied(line, old, "")));
  }

  @Test
  void aNumberOfTheSameDigitsIsTheSameCode() {
    assertEquals(
        "it changes nothing but blanks and comments, so it shows nothing",
        applied("sleep(5000);", "5000", "5_000"));
    assertEquals("sleep(05000);", applied("sleep(5000);", "5000", "05000"));
  }
}
