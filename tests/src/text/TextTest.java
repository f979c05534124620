import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import text.Columns;
import text.Diff;
import text.Hash;
import text.Malformed;
import text.Nearest;
import text.Problem;
import text.Problems;
import text.Root;
import text.Source;

/// Texts with places, what is told of them, and what compares them.
class TextTest {
  @TempDir Path folder;

  @Test
  void aSourceHasLinesWithoutTheirEnds() {
    assertEquals(List.of("a", "b"), Source.of("n.md", "a\r\nb\r\n").lines());
    assertEquals(List.of("a", "", "b"), Source.of("n.md", "a\n\nb").lines());
    assertEquals(List.of("a", ""), Source.of("n.md", "a\n\n").lines());
    assertEquals(List.of(""), Source.of("n.md", "").lines());
    assertEquals(List.of(""), Source.of("n.md", "\n").lines());
    assertEquals("a\nb\n", Source.of("n.md", "a\r\nb").text());
    assertEquals("", new Source("n.md", List.of(), 1, 0).text());
  }

  @Test
  void aByteOrderMarkIsKeptInAProgramOnly() {
    assertEquals(List.of("a"), Source.of("n.md", "\uFEFFa").lines());
    assertEquals(List.of("\uFEFFa"), Source.of("N.java", "\uFEFFa").lines());
    assertEquals(List.of("a\uFEFF"), Source.of("n.md", "a\uFEFF").lines());
  }

  @Test
  void linesAreCountedFromOneAndAreEmptyBeyondTheEnd() {
    var source = Source.of("n.md", "a\nb");
    assertEquals("a", source.line(1));
    assertEquals("b", source.line(2));
    assertEquals("", source.line(0));
    assertEquals("", source.line(3));
  }

  @Test
  void aPartKnowsWhereItIsInTheFile() {
    var part = Source.of("p/n.md", "a\n  b\n  c").part(List.of("b", "c"), 2, 2);
    assertEquals("p/n.md:3:4", part.at(2, 2).toString());
    var inner = part.part(List.of("c"), 2, 1);
    assertEquals("p/n.md:3:4", inner.at(1, 1).toString());
    assertEquals(3, inner.at(1, 1).fileLine());
    assertEquals(4, inner.at(1, 1).fileColumn());
  }

  @Test
  void anOffsetIsALineAndAColumn() {
    var source = Source.of("n.md", "ab\n\nc\n");
    var places =
        Stream.of(0, 1, 2, 3, 4, 5, 9)
            .map(source::atOffset)
            .map(p -> p.line() + ":" + p.column())
            .toList();
    assertEquals(List.of("1:1", "1:2", "1:3", "2:1", "3:1", "3:2", "3:6"), places);
    assertEquals(
        "1:1",
        new Source("n.md", List.of(), 1, 0).atOffset(0).toString().substring("n.md:".length()));
  }

  @Test
  void aProblemShowsItsLineAndACaretBelow() {
    var source = Source.of("n.md", "one\n\tb two  \n");
    assertEquals(
        "n.md:2:4: wrong\n    \tb two\n    \t  ^\n  do this",
        new Problem(source.at(2, 4), "wrong", "do this").render());
    assertEquals(
        "n.md:1:1: wrong\n    one\n    ^", new Problem(source.at(1, 1), "wrong", "").render());
    assertEquals(
        "n.md:1:9: wrong\n    one\n       ^", new Problem(source.at(1, 9), "wrong", "").render());
    assertEquals(
        "n.md:1:0: wrong\n    one\n    ^", new Problem(source.at(1, 0), "wrong", "").render());
    assertEquals("n.md:7:1: wrong\n  do", new Problem(source.at(7, 1), "wrong", "do").render());
  }

  /// A line so long, and the column of its mistake; what is shown of it, and how far in that.
  static Stream<Arguments> longLines() {
    return Given.rows(
        """
        400  ¦ 400 ¦ 0 400   ¦ 399
        401  ¦ 5   ¦ 0 400   ¦ 4
        1000 ¦ 200 ¦ 0 400   ¦ 199
        1000 ¦ 601 ¦ 400 800 ¦ 200
        1000 ¦ 900 ¦ 699 1000 ¦ 200
        """);
  }

  @ParameterizedTest(name = "{1} of {0}: {2}")
  @MethodSource("longLines")
  void ofALongLineIsShownWhatIsAroundThePlace(int length, int column, String part, int caret) {
    var line = "0123456789".repeat(101).substring(0, length);
    var shown =
        new Problem(Source.of("n.md", line).at(1, column), "wrong", "").render().split("\n");
    var bounds = part.split(" ");
    assertEquals(
        "    " + line.substring(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1])),
        shown[1]);
    assertEquals("    " + " ".repeat(caret) + "^", shown[2]);
  }

  @Test
  void problemsComeByPlaceAndOnce() {
    Source a = Source.of("a.md", "x\ny\n"), b = Source.of("b.md", "x\n");
    var problems = new Problems();
    assertFalse(problems.any());
    assertEquals(List.of(), problems.errors());
    problems.warn(a.at(1, 1), "look", "");
    assertFalse(problems.any());
    problems.error(b.at(1, 1), "fourth", "");
    problems.error(a.at(2, 1), "third", "");
    problems.error(a.at(1, 2), "second", "");
    problems.error(a.at(1, 1), "first", "");
    problems.error(a.at(1, 1), "first", "");
    assertTrue(problems.any());
    assertEquals(
        "first second third fourth",
        String.join(" ", problems.errors().stream().map(Problem::wrong).toList()));
    problems.advise(a.at(2, 1), "last", "");
    problems.advise(a.at(1, 1), "better", "");
    assertEquals(
        "better last", String.join(" ", problems.advice().stream().map(Problem::wrong).toList()));
    problems.warn(a.at(1, 0), "before", "");
    assertEquals(
        "before look", String.join(" ", problems.warnings().stream().map(Problem::wrong).toList()));
  }

  @Test
  void malformedCarriesEveryMistake() throws Malformed {
    var source = Source.of("a.md", "x\n");
    var problems = new Problems();
    problems.warn(source.at(1, 1), "look", "");
    problems.orThrow();
    problems.error(source.at(1, 2), "second", "");
    problems.error(source.at(1, 1), "first", "");
    var malformed = assertThrows(Malformed.class, problems::orThrow);
    assertEquals("a.md:1:1: first", malformed.getMessage());
    assertEquals(problems.errors(), malformed.problems());
  }

  static Stream<Arguments> edits() {
    return Given.rows(
        """
        ∅       ¦ ∅       ¦ 0
        ∅       ¦ abc     ¦ 3
        abc     ¦ ∅       ¦ 3
        abc     ¦ abc     ¦ 0
        abc     ¦ abd     ¦ 1
        abc     ¦ ab      ¦ 1
        abc     ¦ abcd    ¦ 1
        abc     ¦ bac     ¦ 1
        abc     ¦ acb     ¦ 1
        ab      ¦ ba      ¦ 1
        ca      ¦ abc     ¦ 3
        kitten  ¦ sitting ¦ 3
        abcd    ¦ badc    ¦ 2
        Ab      ¦ ab      ¦ 1
        aab     ¦ baa     ¦ 2
        """);
  }

  @ParameterizedTest(name = "from `{0}` to `{1}`: {2}")
  @MethodSource("edits")
  void countsEdits(String a, String b, int edits) {
    assertEquals(edits, Nearest.edits(a, b));
    assertEquals(edits, Nearest.edits(b, a));
  }

  @Test
  void theNearestWordIsSuggestedIfItIsNear() {
    var words = List.of("required", "forbidden", "cores", "os");
    assertEquals("did you mean `required`?", Nearest.suggest("requird", words));
    assertEquals("did you mean `required`?", Nearest.suggest("REQUIRED", words));
    assertEquals("did you mean `forbidden`?", Nearest.suggest("forbxxxen", words));
    assertEquals("", Nearest.suggest("forxxxxen", words));
    assertEquals("did you mean `os`?", Nearest.suggest("o", words));
    assertEquals("", Nearest.suggest("wibble", words));
    assertEquals("", Nearest.suggest("cor", words));
    assertEquals("did you mean `cores`?", Nearest.suggest("core", words));
    assertEquals(Optional.of("b"), Nearest.find("b", List.of("ab", "b"), 2));
    assertEquals("", Nearest.suggest("x", List.of()));
    assertEquals(Optional.of("cores"), Nearest.find("core", words, 1));
    assertEquals(Optional.empty(), Nearest.find("cor", words, 1));
    assertEquals(Optional.of("ab"), Nearest.find("AB", List.of("zb", "ab"), 2));
    assertEquals(Optional.of("b"), Nearest.find("a", List.of("c", "b"), 1));
    assertEquals(Optional.of("Output"), Nearest.find("Output", List.of("output", "Output"), 2));
  }

  /// In Turkish the small letter of I has no dot.
  @Test
  void theLanguageOfTheMachineDoesNotMatter() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      var comment = "// Outcomes of 2 runs:\n//   {n:int} | interesting\n//   * | forbidden\n";
      assertEquals(comment, Written.comment(Given.expected(comment)));
      assertEquals(
          "4:4 `EXIT 3` looks like a header, but is none | did you mean `// Exit: 3`?",
          Given.problems(Given.PROGRAM + "// EXIT 3\n"));
      assertEquals("did you mean `WAITING`?", Nearest.suggest("waiting", List.of("WAITING")));
      assertEquals("riscv64", snippet.Need.archName("RISCV64"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aDifferenceKeepsTheLongestCommonLines() {
    assertEquals(
        List.of("  a", "- b", "+ x", "  c"),
        Diff.shown(List.of("a", "b", "c"), List.of("a", "x", "c")));
    assertEquals(
        List.of("- a", "  b", "  c", "+ a"),
        Diff.shown(List.of("a", "b", "c"), List.of("b", "c", "a")));
    assertEquals(
        List.of("+ x", "  a", "  b"), Diff.shown(List.of("a", "b"), List.of("x", "a", "b")));
    assertEquals(List.of("+ a", "+ b"), Diff.shown(List.of(), List.of("a", "b")));
    assertEquals(List.of("- a", "- b"), Diff.shown(List.of("a", "b"), List.of()));
    assertEquals(List.of(), Diff.shown(List.of(), List.of()));
    assertEquals(List.of("  a", "+ a"), Diff.shown(List.of("a"), List.of("a", "a")));
    assertEquals(
        List.of("- x", "- y", "+ z", "  a", "  b", "+ c"),
        Diff.shown(List.of("x", "y", "a", "b"), List.of("z", "a", "b", "c")));
  }

  @Test
  void ofTheSameOnlyAFewAreShown() {
    var same = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9");
    var other = List.of("1", "2", "3", "4", "x", "6", "7", "8", "9");
    var brief = Diff.brief(Diff.of(same, other));
    assertEquals(
        List.of("LEFT_OUT", "SAME", "SAME", "REMOVED", "ADDED", "SAME", "SAME", "LEFT_OUT"),
        brief.stream().map(line -> line.kind().name()).toList());
    assertEquals(List.of(-1, 2, 3, 4, 4, 5, 6, -1), brief.stream().map(Diff.Line::index).toList());
    assertEquals(1, Diff.brief(Diff.of(same, same)).size());
    assertEquals(List.of(), Diff.brief(List.of()));
  }

  @Test
  void aHashTellsListsOfTextsApart() {
    assertNotEquals(new Hash().add("a").hex(), new Hash().add("b").hex());
    assertEquals(32, new Hash().add("a").hex().length());
    assertEquals(new Hash().add("a").add("b").hex(), new Hash().add("a").add("b").hex());
    assertNotEquals(new Hash().add("a").add("b").hex(), new Hash().add("ab").hex());
    assertNotEquals(new Hash().add("ab").add("c").hex(), new Hash().add("a").add("bc").hex());
    assertNotEquals(new Hash().add("").hex(), new Hash().hex());
    assertEquals("4a7f2c1b7b2fa2f8b6b9c6a9e0d4a5c3".length(), new Hash().hex().length());
    assertEquals("e3b0c44298fc1c149afbf4c8996fb924", new Hash().hex()); // SHA-256 of nothing
    assertEquals(
        new Hash().add("ü").hex(), new Hash().add(new byte[] {(byte) 0xC3, (byte) 0xBC}).hex());
  }

  @Test
  void nothingIsReadOutsideTheFolder() throws Exception {
    var inside = Files.createDirectories(folder.resolve("book/snippets"));
    Files.writeString(folder.resolve("secret.md"), "secret");
    Files.writeString(inside.resolve("A.java"), "void main() { }\n");
    Files.createSymbolicLink(inside.resolve("out.md"), folder.resolve("secret.md"));
    var root = new Root(folder.resolve("book"));
    assertEquals(Optional.of(inside.resolve("A.java").toRealPath()), root.find("snippets/A.java"));
    assertEquals(Optional.empty(), root.find("../secret.md"));
    assertEquals(Optional.empty(), root.find("snippets/out.md"));
    assertEquals(Optional.empty(), root.find("snippets/none"));
    assertEquals(Optional.empty(), root.find("\0"));
    var problems = new Problems();
    assertEquals(Optional.empty(), root.read("snippets/out.md", problems));
    assertEquals(
        "1:1 it isn't there, or a symbolic link leads out of the notebook | nothing outside the "
            + "notebook's folder is read",
        Given.shown(problems.errors()));
    assertEquals("void main() { }\n", root.read("snippets/A.java", problems).orElseThrow().text());
  }

  @Test
  void aFileThatIsNoTextIsToldWithItsPlace() throws Exception {
    var root = new Root(folder);
    var problems = new Problems();
    Files.write(folder.resolve("n.md"), new byte[] {'a', '\n', 'b', (byte) 0xFF, 'c'});
    assertEquals(List.of("a", "b\uFFFDc"), root.read("n.md", problems).orElseThrow().lines());
    assertEquals(
        "2:2 a byte here is no UTF-8 | save the file as UTF-8", Given.shown(problems.errors()));
    var more = new Problems();
    Files.write(folder.resolve("big.md"), new byte[(8 << 20) + 1]);
    assertEquals(Optional.empty(), root.read("big.md", more));
    assertEquals(
        "1:1 the file has more than 8 MB | a note or snippet is a text to read; split it",
        Given.shown(more.errors()));
    Files.write(folder.resolve("big.md"), " ".repeat(8 << 20).getBytes());
    assertTrue(root.read("big.md", more).isPresent());
    var folderRead = new Problems();
    Files.createDirectory(folder.resolve("sub"));
    assertEquals(Optional.empty(), root.read("sub", folderRead));
    assertTrue(
        Given.shown(folderRead.errors()).startsWith("1:1 the file is no ordinary file"),
        Given.shown(folderRead.errors()));
  }

  @Test
  void filesBelowAFolderComeByPathWithoutHiddenOnes() throws Exception {
    for (var file :
        List.of(
            "site/b/z.md",
            "site/b/a.md",
            "site/a.md",
            "site/.x/n.md",
            "site/a/.n.md",
            "site/c.txt")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "");
    }
    Files.createDirectories(folder.resolve("site/folder.md"));
    var root = new Root(folder);
    assertEquals(List.of("site/a.md", "site/b/a.md", "site/b/z.md"), root.files("site", ".md"));
    assertEquals(List.of(), root.files("none", ".md"));
    assertEquals(List.of(), root.files("site/a.md", ".md"));
    assertEquals(List.of("site/b/a.md", "site/b/z.md"), root.files("site/b", ".md"));
  }

  @Test
  void aFolderThatCannotBeReadIsTold() throws Exception {
    var shut = Files.createDirectories(folder.resolve("site/shut"));
    Files.writeString(folder.resolve("site/a.md"), "");
    var problems = new Problems();
    assertTrue(shut.toFile().setReadable(false));
    try {
      Assumptions.assumeFalse(Files.isReadable(shut), "whoever runs this may read all");
      assertEquals(List.of(), new Root(folder).files("site", ".md", problems));
      assertTrue(problems.errors().getFirst().headline().contains("the folder can't be read"));
    } finally {
      shut.toFile().setReadable(true);
    }
  }

  @Test
  void columnsAreCountedAsAReaderCountsThem() {
    assertEquals("a😀 ", Columns.left("a😀", 3));
    assertEquals(" a😀", Columns.right("a😀", 3));
    assertEquals("abc", Columns.right("abc", 2));
    assertEquals("😀😀", Columns.clipped("😀😀", 2));
    assertEquals("😀…", Columns.clipped("😀😀😀", 2));
    assertEquals(2, Columns.width(List.of(List.of("x", "a"), List.of("y", "bc")), 1));
  }
}
