import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import snippet.Imports;
import snippet.JavaProgram;
import snippet.ShownLines;
import snippet.Snippet;
import snippet.SnippetParser;
import text.Problems;
import text.Source;

/// What of a text is Java: a whole program, its imports, the lines that a reader has before the
/// eyes.
class JavaProgramTest {
  static Stream<Arguments> texts() {
    return Given.rows(
        """
        void main() { }                             ¦ true
        import a.B;⏎/* it */ void main() { int n; } ¦ true
        int n; void other() { } static void main(String[] a) { } ¦ true
        class A { int n; }                          ¦ true
        interface I { void run(); }                 ¦ true
        enum E { A }                                ¦ true
        record R(int n) { }                         ¦ true
        interface Empty { } class A { int n; }      ¦ true
        class A { int n; } interface Empty { }      ¦ true
        class A { }                                 ¦ false
        class A { int n }                           ¦ false
        void main() {                               ¦ false
        void main() as a word                       ¦ false
        void other() { class Local { int n; } }     ¦ false
        void other() { int main; } // void main()   ¦ false
        int n; void f() { }                         ¦ false
        a class loader is an object                 ¦ false
        // class A of nothing                       ¦ false
        ∅                                           ¦ false
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("texts")
  void aProgramHasAMainOrATypeWithMembers(String text, boolean is) {
    assertEquals(is, JavaProgram.isOne(text));
  }

  @Test
  void whatIsTooDeepForJavacIsNoProgram() {
    assertFalse(JavaProgram.isOne("class A { int n = " + "(".repeat(100_000) + "1; }"));
  }

  static Stream<Arguments> imports() {
    return Given.rows(
        """
        import a.B; import static c.D.*;⏎import module java.base; ¦ 0 a.B, 12 static c.D.*, 33 module java.base
        import a . /* of */ B;       ¦ 0 a.B
        // import a.B;⏎class A { }   ¦ ∅
        int important;               ¦ ∅
        import a.B                   ¦ 0 a.B
        import                       ¦ 0
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("imports")
  void importsAreReadToTheirSemicolon(String text, String imports) {
    assertEquals(
        imports,
        Imports.of(Source.of("A.java", text)).stream()
            .map(one -> (one.offset() + " " + one.name()).strip())
            .reduce((one, other) -> one + ", " + other)
            .orElse(""));
  }

  private static final String SHOWN =
      """
      // region a
      int n;

      // endregion
      var t = \"""
          text
          \""";
      // fold more
      int m;
      // fold most
      int o;
      // endfold
      // endfold
      void main() { }
      """;

  static Stream<Arguments> lines() {
    return Given.rows(
        """
        1 ¦ 14 ¦ 3
        1 ¦ 1  ¦ 0
        2 ¦ 2  ¦ 1
        3 ¦ 4  ¦ 0
        5 ¦ 7  ¦ 1
        6 ¦ 7  ¦ 0
        8 ¦ 13 ¦ 0
        14 ¦ 14 ¦ 1
        """);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @MethodSource("lines")
  void whatIsFoldedEmptyAMarkOrOfATextBlockIsNotCounted(int first, int last, int count) {
    assertEquals(count, ShownLines.count(Given.snippet(SHOWN), new Snippet.Lines(first, last)));
  }

  @ParameterizedTest(name = "line {0}: {1}")
  @MethodSource("folds")
  void aLineIsInItsOutermostFold(int line, String fold) {
    assertEquals(fold, Given.snippet(SHOWN).fold(line).map(Snippet.Region::name).orElse(""));
  }

  static Stream<Arguments> folds() {
    return Given.rows(
        """
        8  ¦ ∅
        9  ¦ more
        10 ¦ more
        11 ¦ more
        12 ¦ more
        13 ¦ ∅
        14 ¦ ∅
        """);
  }

  @Test
  void aMarkBesideATextBlockIsOne() {
    var snippet =
        Given.snippet(
            "// region a\n"
                + "var t = \"\"\"\n"
                + "  // region b\n"
                + "  \"\"\";\n"
                + "// endregion\n"
                + "void main() { }\n");
    assertEquals("[Region[name=a, lines=Lines[first=2, last=4]]]", snippet.regions().toString());
  }

  @Test
  void aLineOfManyImportsIsRead() {
    var problems = new Problems();
    var text = "import java.util.List; ".repeat(20_000) + "\n// BREAK 1 => 2\nvoid main() {}\n";
    SnippetParser.file(Source.of("A.java", text), problems);
    assertEquals(1, problems.errors().size());
  }

  @Test
  void anExceptionOfManyPartsIsRead() {
    var problems = new Problems();
    var text = "void main() {}\n\n// Throws: a" + ".a".repeat(30_000) + "\n";
    SnippetParser.file(Source.of("A.java", text), problems);
    assertEquals(0, problems.errors().size());
  }

  @Test
  void aCountOfMillionsOfDigitsIsRefused() {
    var problems = new Problems();
    var text = "void main() {}\n\n// Schedules:\n//   1 | " + "9".repeat(3_000_000) + "\n";
    SnippetParser.file(Source.of("A.java", text), problems);
    assertEquals(2, problems.errors().size());
  }

  @Test
  void aMainInALiteralIsNone() {
    var text = "IO.println(\"void main() is where it begins\");";
    var fence = SnippetParser.fence(Source.of("n.md", text + "\n"), "p/n:1", false, new Problems());
    assertEquals(
        "void main() throws Exception { " + text, fence.program().lines().findFirst().get());
  }
}
