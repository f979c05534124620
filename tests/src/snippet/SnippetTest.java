import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import snippet.Directives;
import snippet.FilePattern;
import snippet.JavaText;
import snippet.Snippet;
import snippet.Snippet.Kind;
import snippet.SnippetFolder;
import snippet.SnippetParser;
import snippet.Twins;
import text.FileCache;
import text.ParseCache;
import text.Problem;
import text.Problems;
import text.Root;
import text.Source;

/// A program as a whole: caption, code, regions; what wraps a fence; the files of a folder.
class SnippetTest {
  @TempDir Path folder;

  /// `caption ¦ first-last line of the code`.
  static Stream<Arguments> programs() {
    return Given.rows(
        """
        ///usr/bin/env jbang "$0" "$@" ; exit $?⏎//JAVA 25+⏎⏎/// It prints.⏎⏎void main() {⏎}⏎⏎// Output: ¦ It \
        prints. ¦ 6-7
        /// One⏎///  *two*  ⏎void main() { }          ¦ One⏎*two*   ¦ 3-3
        //JAVA 25+⏎⏎void main() { }⏎// Output:        ¦ ∅           ¦ 3-3
        ///usr/bin/env jbang⏎void main() { }          ¦ ∅           ¦ 2-2
        void main() { }⏎/// late⏎int n;               ¦ ∅           ¦ 1-3
        import java.util.List; // of it⏎⏎/// After.⏎void main() { } ¦ After. ¦ 4-4
        import java.util.List; class IO { } ;⏎/// It.⏎void main() { } ¦ ∅ ¦ 1-3
        import a.*; import static b.C.d;⏎/// It.⏎void main() { } ¦ It.    ¦ 3-3
        import module java.base;⏎/// It.⏎void main() { } ¦ It.           ¦ 3-3
        package p;⏎// a comment⏎/// After.⏎int n;     ¦ After.      ¦ 4-4
        /// First.⏎⏎/// Second.⏎void main() { }       ¦ First.      ¦ 3-4
        //ALONE⏎// a comment⏎void main() { }          ¦ ∅           ¦ 2-3
        /// Only this.                                ¦ Only this.  ¦ 2-1
        // Output:⏎//   a                             ¦ ∅           ¦ 1-0
        ///usr/bin/env jbang⏎//JAVA 25+               ¦ ∅           ¦ 3-2
        ///⏎void main() { }                           ¦ ∅           ¦ 2-2
        void main() { }⏎⏎⏎                            ¦ ∅           ¦ 1-1
        """);
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @MethodSource("programs")
  void hasCaptionAndCode(String text, String caption, String code) {
    var snippet = Given.snippet(text);
    assertEquals(caption, snippet.caption());
    assertEquals(code, snippet.code().first() + "-" + snippet.code().last());
    var lines = snippet.source().lines();
    assertEquals(
        snippet.code().last() < snippet.code().first()
            ? List.of()
            : lines.subList(snippet.code().first() - 1, snippet.code().last()),
        snippet.codeLines());
  }

  @Test
  void aFileIsNamedByItsPathAndNotWrapped() {
    var file = Given.snippet("void main() { }\n");
    assertEquals("Some", file.name());
    assertEquals("Some", file.mainName());
    assertEquals("Some.java", file.title());
    assertEquals("Other", file.titled("Other").title());
    assertFalse(file.explores());
    assertTrue(file.onlyExplored().explores());
    assertEquals(file.source(), file.onlyExplored().source());
    assertEquals("snippets/part/Some.java", file.path());
    assertTrue(file.isFile());
    assertEquals("void main() { }\n", file.program());
    assertEquals(7, file.sourceLine(7));
    assertEquals(
        "Other", SnippetParser.file(Source.of("Other.java", "int n;\n"), new Problems()).name());
    assertEquals(
        "other", SnippetParser.file(Source.of("a/other", "int n;\n"), new Problems()).name());
    assertEquals(
        "int n;\n", SnippetParser.file(Source.of("a/other", "int n;\n"), new Problems()).program());
  }

  private static Snippet fence(String text, boolean compileOnly) {
    return SnippetParser.fence(
        Source.of("site/p/n.md", text), "p/n-1:12", compileOnly, new Problems());
  }

  private static Snippet inNote(String text, int firstLine) {
    var lines = new Source("site/p/n.md", text.lines().toList(), firstLine, 0);
    return SnippetParser.fence(lines, "p/n:" + (firstLine - 1), false, new Problems());
  }

  @Test
  void aFenceWithoutMainIsWrappedWithoutMovingItsLines() {
    var snippet =
        fence(
            "//JAVA 25+\nimport java.util.*; // all\n\nIO.println(1);\n\n// Output:\n//   1\n",
            false);
    assertEquals(
        "//JAVA 25+\n"
            + "import java.util.*;  void main() throws Exception { // all\n\n"
            + "IO.println(1);\n\n"
            + "}\n",
        snippet.program());
    assertEquals("p/n-1:12", snippet.name());
    assertEquals("n_1_12", snippet.mainName());
    assertEquals("", snippet.title());
    assertEquals(Kind.FENCE, snippet.kind());
    assertFalse(snippet.isFile());
    assertTrue(snippet.expected().isPresent());
    assertEquals(Kind.COMPILED_ONLY, fence("IO.println(1);\n", true).kind());
    var bare = inNote("// only this\nIO.println(1);", 4);
    assertEquals(
        "\n\nvoid main() throws Exception { \n// only this\nIO.println(1);\n}\n", bare.program());
    assertEquals(List.of(1, 1, 2), Stream.of(3, 4, 5).map(bare::sourceLine).toList());
    assertEquals("\n\n\nvoid main() { }\n", inNote("void main() { }", 4).program());
  }

  @Test
  void aFenceWithMainIsTakenAsItIs() {
    assertEquals("void main() { }\n", fence("void main() { }\n", false).program());
    assertEquals(
        "Other", fence("public class Other { static void main() { } }\n", false).mainName());
    assertEquals(
        "_3_12",
        SnippetParser.fence(Source.of("n.md", "int n;\n"), "p/3:12", false, new Problems())
            .mainName());
    assertTrue(
        fence("// void main() is not here\nIO.println(1);\n", false)
            .program()
            .contains("throws Exception {"));
  }

  static Stream<Arguments> types() {
    return Given.rows(
        """
        public class A { }                   ¦ A
        class B { } public final class A { } ¦ A
        public sealed interface A { }        ¦ A
        public record A(int n) { }           ¦ A
        public enum A { X }                  ¦ A
        public strictfp abstract class A { } ¦ A
        class A { }                          ¦ n_1_12
        // public class A                    ¦ n_1_12
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("types")
  void aFenceIsNamedByItsPublicType(String text, String name) {
    assertEquals(name, fence(text, true).mainName());
  }

  @Test
  void commentsAreMaskedAndNothingElse() {
    var text = "int n; // a \"b\"\n/* c\n d */ String s = \"// no\"; char c = '\"';\n";
    var masked = JavaText.withoutComments(text);
    assertEquals(text.length(), masked.length());
    assertEquals(
        "int n; ########\n####\n##### String s = \"// no\"; char c = '\"';\n",
        masked.replace('\uFFFF', '#').replaceAll("# #", "##").replaceAll("# #", "##"));
    assertEquals("\"unclosed", JavaText.withoutComments("\"unclosed").substring(0, 9));
    assertEquals("", JavaText.withoutComments(""));
  }

  @Test
  void regionsAreTheLinesBetween() {
    var snippet =
        Given.snippet(
            "// region outer\nint a;\n  // region in-ner\nint b;\n// endregion\n//endregion "
                + "outer\nvoid main() { }\n");
    assertEquals(
        "in-ner 4-4, outer 2-5",
        snippet.regions().stream()
            .map(r -> r.name() + " " + r.lines().first() + "-" + r.lines().last())
            .collect(Collectors.joining(", ")));
    assertEquals(4, snippet.region("in-ner").orElseThrow().lines().first());
    assertEquals(Optional.empty(), snippet.region("none"));
    assertEquals(List.of(), Given.snippet("// regional\n// region\nvoid main() { }\n").regions());
    assertEquals(
        "a 2-2, b 5-5",
        Given.snippet(
                "// region a\nint n;\n// endregion\n// region b\nvoid main() { }\n// endregion\n// "
                    + "Output:\n")
            .regions()
            .stream()
            .map(r -> r.name() + " " + r.lines().first() + "-" + r.lines().last())
            .collect(Collectors.joining(", ")));
    assertEquals(
        "2-1",
        Given.snippet("// region a\n// endregion\nint n;\n").regions().stream()
            .map(r -> r.lines().first() + "-" + r.lines().last())
            .findFirst()
            .orElseThrow());
  }

  static Stream<Arguments> regionProblems() {
    return Given.rows(
        """
        // region a⏎int n;                  ¦ 1:1 region `a` has no end | end it with `// endregion`
        int n;⏎// endregion                 ¦ 2:1 `// endregion` without a region | begin one with `// region \
        name`
        // region a⏎// endregion⏎  // region a⏎// endregion ¦ 3:13 a second region `a` | give it a name of \
        its own
        // fold a⏎int n;                    ¦ 1:1 fold `a` has no end | end it with `// endfold`
        int n;⏎// endfold                   ¦ 2:1 `// endfold` without a fold | begin one with `// fold name`
        // region a⏎// region a⏎// endregion⏎// endregion ¦ 2:11 a second region `a` | give it a name of its own
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("regionProblems")
  void aRegionHasANameAndAnEnd(String text, String told) {
    assertEquals(told, Given.problems(text + "\nvoid main() { }\n"));
  }

  @Test
  void aHeaderInTheMiddleIsWarnedOf() {
    var problems = new Problems();
    SnippetParser.file(
        Source.of(
            "A.java", "int n;\n  // Output:\n//   a\nint m;\n//Exit: 3\nint o;\n// Exit: 3\n"),
        problems);
    assertEquals("", Given.shown(problems.errors()));
    assertEquals(
        "2:3 a header in the middle of the program is an ordinary comment | an expectation is "
            + "the last comment of the file; move it there, or reword it",
        Given.shown(problems.warnings()));
  }

  static Stream<Arguments> lostHeaders() {
    return Given.rows(
        """
        int n; // Output:⏎//   1     ¦ 1:8 a header behind code
        int n; //  Exit: 3           ¦ 1:8 a header behind code
        int n; // Output: 1          ¦ ∅
        int n;⏎/// Output:⏎int m;    ¦ 2:1 a header in a doc comment
        /// Output:⏎int n;           ¦ ∅
        int n;⏎/*⏎ * Output:⏎ *⏎ */  ¦ 3:4 a header in a block comment
        int n; /* Output: */⏎int m;  ¦ ∅
        int n;⏎// Output:⏎//   1⏎int m;⏎// Exit: 3 ¦ 2:1 a header in the middle of the program
        // Throws: IOException⏎void m() { } ¦ 1:1 a header in the middle of the program
        int n;⏎// Output:⏎int m;     ¦ 2:1 a header in the middle of the program
        int n; // Output:⏎//   1⏎int m; ¦ 1:8 a header behind code
        int n;⏎/*⏎ Output:⏎*/        ¦ 3:2 a header in a block comment
        int n;⏎/*⏎ a⏎ Output:⏎*/     ¦ 4:2 a header in a block comment
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lostHeaders")
  void aHeaderThatIsNoneIsWarnedOf(String text, String told) {
    var problems = new Problems();
    SnippetParser.file(Source.of("A.java", text + "\n"), problems);
    assertEquals("", Given.shown(problems.errors()));
    assertEquals(
        told,
        Given.shown(problems.warnings()).replaceFirst(" is an ordinary comment[\\s\\S]*", ""));
  }

  static Stream<Arguments> meantHeaders() {
    return Given.rows(
        """
        int n;⏎/* Output:⏎   1 */           ¦ 2:4 a header in a block comment
        int n;⏎/* Output:⏎1⏎*/              ¦ 2:4 a header in a block comment
        int n;⏎/** Exit: 3⏎*/               ¦ 2:5 a header in a block comment
        int n;⏎/**⏎ * Output:⏎ *   2⏎ */    ¦ 3:4 a header in a block comment
        int n;⏎/*⏎ Throws: A⏎*/             ¦ 3:2 a header in a block comment
        class A {⏎  // Output:⏎  //   2⏎}   ¦ 2:3 a header in the middle of the program
        class A {⏎  // Exit: 3⏎}            ¦ 2:3 a header in the middle of the program
        // Output:⏎//   2⏎void main() { }   ¦ 1:1 a header in the middle of the program
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("meantHeaders")
  void aHeaderThatIsNoneIsAnErrorWhereItIsSurelyMeant(String text, String told) {
    var problems = new Problems();
    SnippetParser.file(Source.of("A.java", text + "\n"), problems);
    assertEquals("", Given.shown(problems.warnings()));
    assertEquals(
        told, Given.shown(problems.errors()).replaceFirst(" is an ordinary comment[\\s\\S]*", ""));
  }

  @Test
  void aHeaderInATextBlockIsText() {
    var problems = new Problems();
    SnippetParser.file(
        Source.of("A.java", "String a = \"\"\"\n// Output:\n//   a\n\"\"\";\n"), problems);
    assertEquals("", Given.shown(problems.warnings()));
  }

  static Stream<Arguments> behindCode() {
    return Given.rows(
        """
        int n = 1; //BREAK 1 => 2             ¦ 1:12 `//BREAK` looks like a directive, but is none
        int n = 1;//ALONE                     ¦ 1:11 `//ALONE` looks like a directive, but is none
        int n = 1; //BREAK it                 ¦ ∅
        int n = 1; // as //BREAK 1 => 2       ¦ ∅
        // as //BREAK 1 => 2                  ¦ ∅
        String a = "x //BREAK 1 => 2";        ¦ ∅
        int n = 1; //DEPS a:b:1               ¦ ∅
        """);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("behindCode")
  void aDirectiveBehindCodeIsNone(String text, String told) {
    assertEquals(told, Given.problems(text + "\n").replaceFirst(" \\| a directive begins.*", ""));
  }

  private Root notebook(String... files) throws IOException {
    for (int i = 0; i < files.length; i += 2) {
      var file = folder.resolve(files[i]);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files[i + 1]);
    }
    return new Root(folder);
  }

  @Test
  void aFolderIsReadWithoutWhatOthersName() throws IOException {
    var problems = new Problems();
    var root =
        notebook(
            "snippets/a/One.java",
            "//SOURCES lib/*.java Both.java\nvoid main() { }\n",
            "snippets/a/lib/Lib.java",
            "class Lib { }\n",
            "snippets/a/Both.java",
            "void main() { }\n",
            "snippets/b/Two.java",
            "class Two { }\n",
            "snippets/b/One.java",
            "void main() { }\n",
            "snippets/b/note.txt",
            "x");
    var names =
        SnippetFolder.read(root, problems, new FileCache(), new ParseCache<>()).stream()
            .map(Snippet::path)
            .toList();
    assertEquals(
        List.of("snippets/a/Both.java", "snippets/a/One.java", "snippets/b/Two.java"), names);
    assertEquals(
        "1:1 a second snippet `One`: the other is snippets/a/One.java | names are unique in a "
            + "notebook, by more than upper and lower case; rename one",
        Given.shown(problems.errors()));
  }

  @Test
  void namedFilesMustBeThere() throws IOException {
    var root =
        notebook(
            "snippets/a/One.java",
            "//JAVA 25+\n"
                + "//SOURCES Two.java None.java\n"
                + "//FILES x=data.txt, y=no.txt, no/\n"
                + "void main() { }\n",
            "snippets/a/Two.java",
            "class Two { }\n",
            "snippets/a/Zoe.java",
            "void main() { }\n//SOURCES Gone.java\n",
            "snippets/a/data.txt",
            "x");
    var problems = new Problems();
    SnippetFolder.read(root, problems, new FileCache(), new ParseCache<>());
    assertEquals(
        """
        2:20 `None.java` names no file of the notebook | it is looked for relative to snippets/a/One.java, \
        and nowhere outside the notebook
        3:21 `y=no.txt` names no file of the notebook | it is looked for relative to snippets/a/One.java, and \
        nowhere outside the notebook
        3:31 `no/` names no file of the notebook | it is looked for relative to snippets/a/One.java, \
        and nowhere outside the notebook
        2:11 `Gone.java` names no file of the notebook | it is looked for relative to snippets/a/Zoe.java, \
        and nowhere outside the notebook\
        """,
        Given.shown(problems.errors()));
  }

  private static List<String> match(Root root, String from, String pattern) {
    var place = Source.of(from, "").at(1, 1);
    return FilePattern.match(root, new Directives.Argument(pattern, place));
  }

  @Test
  void patternsAreRelativeToTheirFile() throws IOException {
    var root =
        notebook(
            "s/a/A.java",
            "",
            "s/a/B.java",
            "",
            "s/a/in/C.java",
            "",
            "s/D.java",
            "",
            "s/a/x.txt",
            "");
    Files.writeString(folder.getParent().resolve("outside.java"), "");
    assertEquals(List.of("s/a/B.java"), match(root, "s/a/A.java", "B.java"));
    assertEquals(List.of("s/D.java"), match(root, "s/a/A.java", "../D.java"));
    assertEquals(List.of(), match(root, "s/a/A.java", "../../../outside.java"));
    assertEquals(List.of(), match(root, "s/a/A.java", "../../../*.java"));
    assertEquals(List.of("s/a/A.java", "s/a/B.java"), match(root, "s/a/A.java", "*.java"));
    assertEquals(
        List.of("s/a/A.java", "s/a/B.java", "s/a/in/C.java"), match(root, "s/a/A.java", "**.java"));
    assertEquals(List.of("s/a/in/C.java"), match(root, "s/a/A.java", "in/?.java"));
    assertEquals(List.of("s/a/in/C.java"), match(root, "s/a/A.java", "in"));
    assertEquals(List.of("s/a/in/C.java"), match(root, "s/a/A.java", "in/"));
    assertEquals(List.of("s/a/in/C.java"), match(root, "s/a/A.java", "**/*.java"));
    // for JBang these are no patterns, or none that Java reads
    assertEquals(List.of(), match(root, "s/a/A.java", "{A,B}.java"));
    assertEquals(List.of(), match(root, "s/a/A.java", "[AB].java"));
    assertEquals(List.of(), match(root, "s/a/A.java", "*{A"));
    assertEquals(List.of("s/D.java"), match(root, "s/a/A.java", "../*.java"));
    assertEquals(List.of(), match(root, "s/a/A.java", "*.md"));
    assertEquals(List.of(), match(root, "A.java", "B.java"));
    Files.writeString(folder.resolve("B.java"), "");
    assertEquals(List.of("B.java"), match(root, "A.java", "B.java"));
  }

  private static Snippet twin(String name, String fixes) {
    return SnippetParser.file(
        Source.of(
            name + ".java",
            (fixes.isEmpty() ? "" : "//FIXES " + fixes + "\n") + "void main() { }\n"),
        new Problems());
  }

  static Stream<Arguments> twins() {
    return Given.rows(
        """
        A: B: ∅                     ¦ ∅
        A:B B:                      ¦ ∅
        A:A                         ¦ A.java 1:9 a snippet can't repair itself | name the broken twin
        Lost:Lots Lots2:            ¦ Lost.java 1:9 there is no snippet `Lots` | did you mean `Lost`?
        A:Nobody                    ¦ A.java 1:9 there is no snippet `Nobody` | ∅
        A:B B:A                     ¦ A.java 1:9 a ring of twins: each repairs the next | one of them must be \
        the broken one⏎B.java 1:9 a ring of twins: each repairs the next | one of them must be the broken one
        A:B B:C C:B                 ¦ B.java 1:9 a ring of twins: each repairs the next | one of them must be \
        the broken one⏎C.java 1:9 a ring of twins: each repairs the next | one of them must be the broken one
        A:B B:C C:                  ¦ ∅
        A:B B: B:A                  ¦ ∅
        """);
  }

  static Stream<Arguments> brokenOnes() {
    return Given.rows(
        """
        A:B B:C C: D:A E: ¦ A ¦ A B C
        A:B B:C C: D:A E: ¦ D ¦ A B C D
        C: B:C A:B        ¦ A ¦ C B A
        A:B B:C C: D:A E: ¦ C E ¦ C E
        A: B:             ¦ Z ¦ ∅
        """);
  }

  @ParameterizedTest(name = "{0}, {1}: {2}")
  @MethodSource("brokenOnes")
  void aTwinTakesItsBrokenOneWithIt(String twins, String names, String all) {
    assertEquals(
        all,
        Twins.with(
                Stream.of(twins.split(" "))
                    .map(t -> twin(t.split(":", -1)[0], t.split(":", -1)[1]))
                    .toList(),
                Set.of(names.split(" ")))
            .stream()
            .map(Snippet::name)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("twins")
  void twinsAreThereAndMakeNoRing(String twins, String told) {
    var problems = new Problems();
    Twins.check(
        Stream.of(twins.strip().split(" "))
            .map(t -> twin(t.split(":", -1)[0], t.split(":", -1)[1]))
            .toList(),
        problems);
    assertEquals(
        told.stripTrailing(),
        problems.errors().stream()
            .map((Problem p) -> p.place().source().path() + " " + Given.shown(List.of(p)))
            .collect(Collectors.joining("\n"))
            .stripTrailing());
  }
}
