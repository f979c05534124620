import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import snippet.Snippet;
import snippet.SnippetParser;
import snippet.Twins;
import text.Problem;
import text.Problems;
import text.Source;

/// What is told of a file whose comments nearly are directives, headers or marks of regions, and
/// what isn't.
class HeadTest {
  private final Problems problems = new Problems();

  private Snippet snippet(String name, String... lines) {
    return SnippetParser.file(
        Source.of("snippets/" + name + ".java", String.join("\n", lines) + "\n"), problems);
  }

  private List<String> told() {
    var all = new ArrayList<>(problems.errors());
    all.addAll(problems.warnings());
    return all.stream().map(Problem::headline).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "// fixes Other        | 1:4",
        "//fix: Other          | 1:3",
        "// fix Other.         | 1:4",
        "//  fixes `Other`     | ''",
        "// fixes Nobody       | ''",
        "// fixes Other things | ''",
        "/// fixes Other       | ''",
        "int n; // fixes Other | ''"
      })
  void aTwinInSmallLetters(String comment, String place) {
    var other = snippet("Other", "void main() {}");
    var fixed = snippet("Fixed", comment, "void main() {}");
    Twins.check(List.of(other, fixed), problems);
    assertEquals(
        place.isEmpty()
            ? List.of()
            : List.of(
                "snippets/Fixed.java:%s: `%s` looks like a directive, but is none"
                    .formatted(place, comment.strip())),
        told());
  }

  @Test
  void aTwinInSmallLettersIsToldInTheLastLine() {
    var other = snippet("Other", "void main() {}");
    Twins.check(List.of(other, snippet("Fixed", "", "// fixes Other")), problems);
    assertEquals(
        List.of("snippets/Fixed.java:2:4: `// fixes Other` looks like a directive, but is none"),
        told());
  }

  /// In the head of a file, where nothing but comments may stand too.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "//Break a => b          | BREAK",
        "//Break the lock        | BREAK",
        "//Break                 | BREAK",
        "//Alone	now            | ALONE",
        "//Alone: it must be     | ALONE",
        "//Break.of(lock)        | ''",
        "//Alone(true)           | ''",
        "//break the lock        | ''",
        "//breaks a => b         | BREAK",
        "//debs a:b:1            | DEPS",
        "//dep a:b:1             | ''",
        "//jav 25                | ''",
        "// Break a => b         | BREAK",
        "// LIMIT 5s             | LIMIT",
        "// limit of 5s          | ''",
        "// DEPS a:b:1           | DEPS",
        "// DEPS of it           | ''",
        "// FILES that it reads  | ''",
        "/// DEPS a:b:1          | ''",
        "/// BREAK a => b        | BREAK",
        "/// break a => b        | ''",
        "/* LIMIT 5s */          | LIMIT",
        "//! LIMIT 5s            | LIMIT",
        "//\u0412REAK a => b     | BREAK",
        "// BR\u0395AK a => b    | BREAK",
        "//\u0412 a => b         | ''",
        "/*⏎ * BREAK a => b⏎ */  | BREAK",
        "/*⏎BREAK a => b⏎*/      | BREAK",
        "/**⏎ * ALONE⏎ */        | ALONE",
        "/*⏎ * \u0412REAK a => b⏎ */ | BREAK",
        "/*⏎ * BREAK it⏎ */      | ''",
        "/*⏎ * Limit 5s⏎ */      | ''",
        "/*⏎ * a break a => b⏎ */ | ''"
      })
  void aCommentThatNearlyIsADirectiveIsTold(String comment, String meant) {
    for (var below : List.of("", "void main() {}")) {
      var told = new Problems();
      SnippetParser.file(Source.of("A.java", comment.replace('⏎', '\n') + "\n" + below), told);
      assertEquals(
          meant.isEmpty() ? List.of() : List.of("did you mean `//" + meant + "`?"),
          told.errors().stream()
              .map(problem -> problem.remedy().replaceFirst("\\?.*", "?"))
              .toList());
    }
  }

  /// Both what it may have meant, and the character that keeps it from being that.
  @Test
  void aDirectiveWithWhatIsNotSeenIsTold() {
    snippet("A", "//L\u200DIMIT 5s", "void main() {}");
    assertEquals(2, told().size(), () -> told().toString());
    assertTrue(told().toString().contains("isn't seen (U+200D)"), () -> told().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~  //BREAK a => b~  | true",
        "~\t//LIMIT 5s~     | true",
        "~  // BREAK a => b~ | false",
        "~  //Break a => b~  | false",
        "~  //BREAK it~      | false",
        "~  /// BREAK a => b~ | false",
        "~  //JAVA 25~       | false",
        "~//Break a => b~    | false"
      })
  void belowTheHeadOnlyWhatIsIndentedIsTold(String comment, boolean told) {
    snippet("A", "int n;", comment, "void main() {}");
    assertEquals(told ? 1 : 0, told().size(), () -> told().toString());
  }

  @Test
  void belowTheHeadATwinInSmallLettersIsProse() {
    var other = snippet("Other", "void main() {}");
    var fixed = snippet("Fixed", "int n;", "// fixes Other", "void main() {}");
    Twins.check(List.of(other, fixed), problems);
    assertEquals(List.of(), told());
  }

  @Test
  void aHeaderInABlockCommentIsToldAtItsText() {
    snippet("A", "void main() {}", "/*", " * Output:", " *   1", " */", "", "");
    assertEquals(
        List.of("snippets/A.java:3:4: a header in a block comment is an ordinary comment"), told());
  }

  @Test
  void aHeaderInABlockCommentOfOneLineIsNone() {
    snippet("A", "void main() {}", "/* Output: */");
    snippet("B", "/*", " * Output:", " */", "void main() {}");
    snippet("C", "void main() {}", "/* it", " * prints */");
    assertEquals(List.of(), told());
  }

  @Test
  void aHeaderInTheMiddleIsTold() {
    snippet("A", "void main() {", "    // Output:", "    //   1", "    int n;", "}");
    assertEquals(1, told().size());
    assertEquals("snippets/A.java:2:", told().getFirst().substring(0, 18));
  }

  @Test
  void marksOfRegionsInATextBlockAreText() {
    var one =
        snippet(
            "A",
            "var a = \"\"\"",
            "    // region x",
            "    // endregion",
            "    \"\"\";",
            "// region y",
            "int n;",
            "// endregion",
            "void main() {}");
    assertEquals(List.of(), told());
    assertEquals(List.of("y"), one.regions().stream().map(Snippet.Region::name).toList());
    assertEquals(new Snippet.Lines(6, 6), one.regions().getFirst().lines());
    assertEquals(7, one.codeLines().size() + 1, "no page shows its marks");
    assertEquals(true, one.isMark(5) && one.isMark(7) && !one.isMark(6));
  }

  @ParameterizedTest
  @CsvSource({"users, true", "pids, false", "network, false"})
  void whoAsksForTheMachinesUsersLeavesTheFence(String part, boolean leaves) {
    assertEquals(leaves, snippet("A", "//NEEDS machine=" + part, "void main() {}").leavesFence());
    assertEquals(List.of(), told());
  }

  @Test
  void aCaptionHasRoomForSoMuch() {
    snippet("A", "/// " + "x".repeat(2000), "void main() {}");
    assertEquals(List.of(), told());
    snippet("B", "/// " + "x".repeat(2001), "void main() {}");
    assertEquals(List.of("snippets/B.java:1:1: a caption of more than 2000 characters"), told());
  }
}
