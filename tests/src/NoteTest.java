import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import note.Block;
import note.Note;
import note.Notebook;
import note.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import text.Problem;
import text.Problems;

/// What notes say, and where they are wrong.
class NoteTest {
  private static final String HELLO = """
    /// It says hello.
    void main() {
        // region middle
        IO.println("hello 7");
        // endregion
    }

    // Output:
    //   hello {n:int}
    """;
  private static final String COIN = """
    void main() { IO.println(System.nanoTime() % 2); }

    // Outcomes of 10 runs:
    //   0 | acceptable | even
    //   1 | acceptable | odd
    """;

  @TempDir
  Path root;
  private final Problems problems = new Problems();

  private Notebook read(Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) write(file.getKey(), file.getValue());
    write("snippets/a/Hello.java", HELLO);
    write("snippets/a/Coin.java", COIN);
    return Notebook.read(root, problems);
  }

  /// A notebook of one note, which has this text after its front matter of three lines.
  private Notebook note(String text) throws IOException {
    return read(Map.of("site/a/b.md", "---\ntitle: A note\n---\n" + text));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), text);
  }

  private static List<String> told(List<Problem> problems) {
    return problems.stream().map(Problem::headline).toList();
  }

  private List<String> warnings() {
    return told(problems.warnings()).stream().filter(w -> !w.contains("no note shows")).toList();
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
      Arguments.of("[x](../../snippets/a/Helo.java)\n",
        "site/a/b.md:4:1: there is no snippet `snippets/a/Helo.java`"),
      Arguments.of("a\n\n> [x](../../snippets/a/Helo.java)\n",
        "site/a/b.md:6:3: there is no snippet `snippets/a/Helo.java`"),
      Arguments.of("[x](../../snippets/a/Hello.java#midle)\n",
        "site/a/b.md:4:1: `snippets/a/Hello.java` has no region `midle`"),
      Arguments.of("[x](../../../a/Hello.java)\n",
        "site/a/b.md:4:1: `../../../a/Hello.java` leads out of the notebook's folder"),
      Arguments.of("one {Helo.n} two\n", "site/a/b.md:4:5: there is no snippet `Helo` to quote a value of"),
      Arguments.of("one\ntwo {Hello.m}\n", "site/a/b.md:5:5: `Hello` captures no `m`"),
      Arguments.of("{Coin.count(2)}\n", "site/a/b.md:4:1: `Coin` has no outcome `2`"),
      Arguments.of("{Hello.count(1)}\n", "site/a/b.md:4:1: `Hello` has no `count(…)`"),
      Arguments.of("[a {Hello.m} b](https://example.org/)\n", "site/a/b.md:4:4: `Hello` captures no `m`"),
      Arguments.of("| a |\n|---|\n| {Hello.m} |\n", "site/a/b.md:6:3: `Hello` captures no `m`"),
      Arguments.of("<p>{Hello.m}</p>\n", "site/a/b.md:4:4: `Hello` captures no `m`"),
      Arguments.of("```java norum\nint x;\n```\n", "site/a/b.md:4:1: a Java fence can't be `java norum`"),
      Arguments.of("```java fragment\nint x;\n", "site/a/b.md:4:1: the fence opened here has no end"),
      Arguments.of("- ```java\n  void main() { }\n\n  // Outcome of 3 runs:\n  ```\n", "site/a/b.md:7:6"),
      Arguments.of(">".repeat(300) + " x\n", "site/a/b.md:4:101: nested more than 100 deep"),
      Arguments.of("> **S9 · ok.** It is.\n", "site/a/b.md:4:5: `S9` isn't in this note's `settles`"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void malformed(String text, String headline) throws IOException {
    note(text);
    assertEquals(1, problems.errors().size(), () -> told(problems.errors()).toString());
    assertTrue(told(problems.errors()).getFirst().startsWith(headline), () -> told(problems.errors())
      .toString());
  }

  static Stream<Arguments> frontMatter() {
    return Stream.of(
      Arguments.of("", "site/a/b.md:1:1: the note has no title"),
      Arguments.of("# Only a heading\n", "site/a/b.md:1:1: the note has no title"),
      Arguments.of("---\ntitle:\n---\n", "site/a/b.md:2:7: the note has no title"),
      Arguments.of("---\ntitle: x\n", "site/a/b.md:1:1: the front matter that begins here has no end"),
      Arguments.of("---\ntitle: x\norder: first\n---\n",
        "site/a/b.md:3:8: `order` must be a number, not `first`"),
      Arguments.of("---\ntitle: x\nupdated: soon\n---\n",
        "site/a/b.md:3:10: `updated` must be a date, not `soon`"),
      Arguments.of("---\ntitle: [a, b]\n---\n", "site/a/b.md:2:8: `title` must be a text"),
      Arguments.of("---\ntitle: a: b\n---\n", "site/a/b.md:2:9: the front matter is no YAML"),
      Arguments.of("---\ntitle: x\ntitle: y\n---\n", "site/a/b.md:3:1: a second `title`"),
      Arguments.of("---\ntitle: x\nneeds: [b.md]\n---\n", "site/a/b.md:3:9: a ring of needs"),
      Arguments.of("---\ntitle: \"{Hello.m}\"\n---\n", "site/a/b.md:2:9: `Hello` captures no `m`"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void frontMatter(String file, String headline) throws IOException {
    read(Map.of("site/a/b.md", file));
    assertTrue(told(problems.errors()).stream().anyMatch(e -> e.startsWith(headline)), () ->
      told(problems.errors()).toString());
  }

  static Stream<Arguments> broken() {
    return Stream.of(
      Arguments.of("a [x](c.md)\n", "site/a/b.md:4:3: there is no `site/a/c.md`"),
      Arguments.of("a [x](#nowhere)\n", "site/a/b.md:4:3: there is no `#nowhere` in site/a/b.md"),
      Arguments.of("![x](../figures/x.png)\n", "site/a/b.md:4:1: there is no `site/figures/x.png`"),
      Arguments.of("[x][y]\n\n[y]: ../c/d.md\n", "site/a/b.md:4:1: there is no `site/c/d.md`"),
      Arguments.of("<a href=\"d.md\">x</a>\n", "site/a/b.md:4:1: there is no `site/a/d.md`"),
      Arguments.of("[x](../../../etc/passwd)\n",
        "site/a/b.md:4:1: `../../../etc/passwd` leads out of the notebook's folder"),
      Arguments.of("[x](/etc/passwd)\n", "site/a/b.md:4:1: `/etc/passwd` leads out of the notebook's folder"),
      Arguments.of("[x](http:)\n", "site/a/b.md:4:1: `http:` is no address"),
      Arguments.of("[x](https://example.org/a|b)\n",
        "site/a/b.md:4:1: `https://example.org/a|b` is no address"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void broken(String text, String headline) throws IOException {
    var notebook = note(text);
    assertEquals(List.of(), told(problems.errors()));
    assertEquals(1, notebook.broken().size());
    assertTrue(told(notebook.broken()).getFirst().startsWith(headline), () -> told(notebook.broken())
      .toString());
  }

  static Stream<Arguments> dropped() {
    return Stream.of(
      Arguments.of("<script>alert(1)</script>\n",
        "site/a/b.md:4:1: left out of the page: the element `<script>`"),
      Arguments.of("a <b onclick=\"x()\">b</b>\n",
        "site/a/b.md:4:3: left out of the page: the attribute `onclick` of `<b>`"),
      Arguments.of("<p>\n<iframe src=\"x\"></iframe></p>\n",
        "site/a/b.md:5:1: left out of the page: the element `<iframe>`"),
      Arguments.of("[x](javascript:alert(1))\n",
        "site/a/b.md:4:1: left out of the page: a link by `javascript:`"),
      Arguments.of("<a href=\" jAva\tscript:alert(1)\">x</a>\n",
        "site/a/b.md:4:1: left out of the page: a link by `javascript:`"),
      Arguments.of("[x](data:text/html,x)\n", "site/a/b.md:4:1: left out of the page: a link by `data:`"),
      Arguments.of("![x](https://example.org/x.png)\n",
        "site/a/b.md:4:1: left out of the page: an image of another site"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void dropped(String text, String headline) throws IOException {
    note(text);
    assertEquals(List.of(), told(problems.errors()));
    assertTrue(warnings().stream().anyMatch(w -> w.startsWith(headline)), () -> warnings().toString());
  }

  static Stream<String> fine() {
    return Stream.of("Plain.\n", "`{Hello.m}` and \\{Hello.m}\n", "```\n{Hello.m}\n```\n", "    {Hello.m}\n",
      "{Hello.n} {Hello.runs} {Coin.count(1)} {pid}\n",
        "[x](#a-heading) [y](#a-heading-1)\n\n## A heading\n\n## A heading\n",
      "[x](../../snippets/a/Hello.java) inline\n", "[x](../../snippets/a/Hello.java#middle)\n",
        "<https://example.org/> a@b.org\n",
      "[m](mailto:a@example.org)\n",
        "<details>\n<summary>S</summary>\n\n[x](../../snippets/a/Hello.java)\n\n</details>\n",
      "> [!NOTE]\n> Careful.\n", "> **Not a claim.** Just bold.\n",
        "[x](#Hello-4)\n\n[h](../../snippets/a/Hello.java)\n",
      "Text[^1].\n\n[^1]: A footnote.\n", "[x](b.md#a) [y](./b.md)\n\n## A\n", "\u0000\u001b[31m\n");
  }

  @ParameterizedTest
  @MethodSource
  void fine(String text) throws IOException {
    var notebook = note(text);
    assertEquals(List.of(), told(problems.errors()));
    assertEquals(List.of(), told(notebook.broken()));
    assertEquals(List.of(), warnings());
  }

  @Test
  void embedsWhateverIsNothingButALink() throws IOException {
    var notebook = note("""
      [one](../../snippets/a/Hello.java)

      - [two](../../snippets/a/Hello.java)

      > [three](../../snippets/a/Coin.java)

      <details>

      [four](../../snippets/a/Coin.java#x "no")

      </details>

      Not [this](../../snippets/a/Hello.java).
      """.replace("#x \"no\"", ""));
    var embeds = notebook.notes().getFirst().blocks().values().stream().filter(Block.Embed.class::isInstance)
      .toList();
    assertEquals(4, embeds.size());
    assertEquals("site/a/b.md", notebook.shownIn().get("Coin").path());
  }

  @Test
  void namesFencesByTheirLines() throws IOException {
    var notebook = note("""
      ```java
      IO.println("one");
      ```

      - item

        ```java norun
        IO.println("two");
        ```

      ```java fragment
      three
      ```
      """);
    assertEquals(List.of("Coin", "Hello", "a/b:4", "a/b:10"), notebook.snippets().stream()
      .map(snippet.Snippet::name).toList());
    var second = notebook.snippet("a/b:10").orElseThrow();
    assertEquals("site/a/b.md:11:3", second.source().at(1, 1).toString());
    assertEquals("IO.println(\"two\");", second.source().line(1));
  }

  @Test
  void putsPartsAndNotesInOrder() throws IOException {
    var notebook = read(Map.of("site/b/index.md", "---\ntitle: Second\norder: 2\n---\n", "site/c/index.md",
      "---\norder: 1.5\n---\n",
      "site/b/x.md", "---\ntitle: X\norder: 10\n---\n", "site/b/y.md", "---\ntitle: Y\norder: 9\n---\n",
      "site/b/a.md", "---\ntitle: A\n---\n", "site/c/z.md", "---\ntitle: Z\norder: 1\n---\n",
        "site/no-index/q.md", "---\ntitle: Q\n---\n"));
    assertEquals(List.of(), told(problems.errors()));
    assertEquals(List.of("C", "Second", "No index"), notebook.parts().stream().map(note.Part::title)
      .toList());
    assertEquals(List.of("Z", "Y", "X", "A", "Q"), notebook.notes().stream().map(Note::title).toList());
  }

  @Test
  void aMissingFolderIsAnEmptyOne() throws IOException {
    assertEquals(0, Notebook.read(root, problems).snippets().size());
    assertEquals(2, read(Map.of()).snippets().size());
    assertEquals(List.of(), told(problems.errors()));
    assertEquals(List.of(), told(problems.warnings()));
  }

  @Test
  void settlesClaimsOnce() throws IOException {
    var claims = "| id | sentence |\n|---|---|\n| S1 | One. |\n| S2 | Two. |\n"
      + "| S3 | Three: <https://example.org/>. |\n";
    var proof = "[Hello](../../snippets/a/Hello.java)";
    var notebook = read(Map.of("site/claims.md", claims,
      "site/a/b.md", "---\ntitle: B\nsettles: [S1, S2]\n---\n> **S1 · imprecise.** See " + proof
        + ".\n\n> **S2 · imprecice.** See " + proof + ".\n",
      "site/a/c.md", "---\ntitle: C\nsettles: [S1, S4]\n---\n> **S1 · ok.** See " + proof
        + ".\n\n> **S4 · ok.** So.\n"));
    assertEquals("Three: https://example.org/.", notebook.claims().get("S3").sentence());
    assertEquals(List.of("site/a/b.md:7:5: a claim can't be `imprecice`",
      "site/a/c.md:3:15: there is no claim `S4` in site/claims.md",
      "site/a/c.md:5:5: `S1` is settled already, in site/a/b.md",
        "site/a/c.md:7:5: there is no claim `S4` in site/claims.md"), told(problems.errors()));
    assertEquals(List.of("site/a/c.md:7:5: nothing proves what is said of `S4`",
      "site/claims.md:4:1: 2 of 3 claims are not settled by any note: S2, S3"), warnings());
    assertEquals(List.of("Hello"), notebook.settling("S1").orElseThrow().settled().snippets());
  }

  @Test
  void linksLeadWhereTheyShould() throws IOException {
    var notebook = read(Map.of("site/a/b.md", "---\ntitle: B\n---\n## A b\n", "site/a/c.md",
      "---\ntitle: C\n---\n[h](../../snippets/a/Hello.java)\n",
      "site/glossary.md", "thread\n:   A thing.\n", "data.csv", "1"));
    assertEquals(List.of("thread"), notebook.terms().stream().map(note.Term::id).toList());
    var target = notebook.targets();
    assertEquals(new Target.Page("a/b.html", "a-b"), target.of("site/a/c.md", "b.md#a-b"));
    assertEquals(new Target.Page("glossary.html", ""), target.of("site/a/c.md", "../glossary.md"));
    assertEquals(new Target.File("data.csv", false), target.of("site/a/c.md", "../../data.csv"));
    assertEquals(new Target.File("snippets/a", true), target.of("site/a/c.md", "../../snippets/a/"));
    assertTrue(target.of("site/a/b.md", "../../snippets/a/Hello.java#L4") instanceof Target.Program);
    assertTrue(target.of("site/a/b.md", "//example.org/x") instanceof Target.Web);
  }

  @Test
  void nothingIsReadThroughALinkThatLeadsOut(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.md"), "---\ntitle: Secret\n---\n");
    write("site/a/b.md", "---\ntitle: B\n---\n[x](out/secret.md) [y](stolen.md)\n");
    Files.createSymbolicLink(root.resolve("site/a/out"), outside);
    Files.createSymbolicLink(root.resolve("site/a/stolen.md"), outside.resolve("secret.md"));
    var notebook = Notebook.read(root, problems);
    assertEquals(List.of("B"), notebook.notes().stream().map(Note::title).toList());
    assertTrue(told(problems.errors()).getFirst().startsWith("site/a/stolen.md:1:1"), () ->
      told(problems.errors()).toString());
    assertEquals(2, notebook.broken().size());
  }

  @Test
  void carriageReturnsAndABomAreNothing() throws IOException {
    var notebook = read(Map.of("site/a/b.md", "\uFEFF---\r\ntitle: B\r\n---\r\n## One\r\n\r\n{Hello.m}\r\n"));
    assertEquals("B", notebook.notes().getFirst().title());
    assertEquals(List.of("site/a/b.md:6:1: `Hello` captures no `m`"), told(problems.errors()));
  }

  @Test
  void bytesThatAreNoUtf8HaveAPlace() throws IOException {
    write("site/a/b.md", "");
    Files.write(root.resolve("site/a/b.md"),
      new byte[] {'-', '-', '-', '\n', 't', 'i', 't', 'l', 'e', ':', ' ', 'x', '\n', '-', '-', '-', '\n', 'a',
      (byte) 0xFF});
    Notebook.read(root, problems);
    assertTrue(told(problems.errors()).getFirst().startsWith("site/a/b.md:4:2: a byte here is no UTF-8"),
      () -> told(problems.errors()).toString());
  }

  static Stream<String> hostile() {
    return Stream.of("x".repeat(1_000_000), "[".repeat(100_000), "*a ".repeat(50_000), "`"
      .repeat(50_000) + "\n", "<div>".repeat(20_000),
      "<b ".repeat(50_000), "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n", "&".repeat(100_000), "_"
        .repeat(100_000),
      "> ".repeat(2_000) + "x", "{A.b".repeat(50_000), "![".repeat(20_000), "[x](<" + "a"
        .repeat(300_000) + ">)");
  }

  @ParameterizedTest
  @MethodSource
  @Timeout(30)
  void hostile(String text) throws IOException {
    assertEquals(1, note(text + "\n").notes().size());
  }
}
