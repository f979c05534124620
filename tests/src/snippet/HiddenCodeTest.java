import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import snippet.SnippetParser;
import text.Problem;
import text.Problems;
import text.Source;

/// What javac takes for something else than a reader: Unicode escapes, blanks, letters. A program
/// that says what it means is told nothing.
class HiddenCodeTest {
  private static String told(String program) {
    return Given.problems(program).replaceAll(" \\|.*", "");
  }

  static Stream<Arguments> escapes() {
    return Given.rows(
        """
        // \\u000a int n;             ¦ 1:4 a Unicode escape in a comment: `\\u000a`
        // a\\u0041\\u000Ab           ¦ 1:5 a Unicode escape in a comment: `\\u0041`⏎\
        1:11 a Unicode escape in a comment: `\\u000A`
        int n;⏎/* \\uuu002a */        ¦ 2:4 a Unicode escape in a comment: `\\uuu002a`
        // C:\\\\users, \\\\u000a     ¦ ∅
        // \\u00g1 and \\u12          ¦ ∅
        // \\u12                      ¦ ∅
        // \\n \\u                    ¦ ∅
        String s = "a\\u0022;         ¦ 1:14 a Unicode escape that ends the literal, or a line: `\\u0022`
        String s = "a\\u005cn";       ¦ 1:14 a Unicode escape that ends the literal, or a line: `\\u005c`
        String s = "\\u00e9\\u00E9";  ¦ ∅
        String s = "\\\\u0022\\n\\t"; ¦ ∅
        String s = "\\n\\u00e9";      ¦ ∅
        char c = '\\u0041';           ¦ ∅
        int \\u0061 = 1;              ¦ 1:5 a Unicode escape in place of code: `\\u0061`
        int a\\u0061\\u0062 = 1;      ¦ 1:6 a Unicode escape in place of code: `\\u0061`⏎\
        1:12 a Unicode escape in place of code: `\\u0062`
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("escapes")
  void escapesThatMoveTheEndOfSomethingAreTold(String program, String told) {
    assertEquals(told, told(program + "\nvoid main() { }\n"));
  }

  @ParameterizedTest
  @CsvSource({"00A0, true", "2003, true", "3000, false", "0020, false", "00E9, false"})
  void aBlankOfAnotherKindIsWrittenAsAnEscape(String hex, boolean told) {
    var blank = Character.toString(Integer.parseInt(hex, 16));
    assertEquals(
        told
            ? "1:14 a blank in a literal that is another than it looks | write it as an escape,"
                + " `\\u%s`".formatted(hex.toLowerCase())
            : "",
        Given.problems("String s = \"a" + blank + "\";\nvoid main() { }\n"));
  }

  @Test
  void theNameOfAnotherLanguageIsNoDisguise() {
    for (var name : List.of("\u0433\u043E\u0434", "\u0436x", "\u0436", "\u540D\u524D", "\u00E9t"))
      assertEquals("", told("int " + name + ";\nvoid main() { }\n"), name);
  }

  /// Names by their characters: Cyrillic letters, a ligature, a combining accent, a joiner.
  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("\u0430\u043E\u0440", "a name with letters that look like Latin ones"),
        Arguments.of("\u0440ay", "a name with letters that look like Latin ones"),
        Arguments.of("\u0436\u043Ex", "a name with letters that look like Latin ones"),
        Arguments.of("\uFB01t", "a name with wide, styled or joined letters"),
        Arguments.of("e\u0301t", "a name that can be written in another way"),
        Arguments.of("a\u200Db", "a name with a character that isn't seen"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("names")
  void aNameThatLooksLikeAnotherIsTold(String name, String told) {
    var problem = told("var n = 0;\nint " + name + ";\nvoid main() { }\n");
    assertEquals(
        "2:5 " + told, problem.substring(0, Math.min(problem.length(), told.length() + 4)));
  }

  @Test
  void aFenceIsLookedThroughAsAFileIs() {
    var problems = new Problems();
    var text = "IO.println(\"a\u00A0b\"); // \\u000a\nint a\u200Bb;\n";
    SnippetParser.fence(Source.of("site/p/n.md", text), "p/n:3", false, problems);
    assertEquals(
        List.of(
            "site/p/n.md:1:14: a blank in a literal that is another than it looks",
            "site/p/n.md:1:23: a Unicode escape in a comment: `\\u000a`",
            "site/p/n.md:2:6: a character that isn't seen (U+200B)"),
        problems.errors().stream().map(Problem::headline).toList());
  }
}
