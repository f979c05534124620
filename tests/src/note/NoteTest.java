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
import note.Readings;
import note.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What notes say.
class NoteTest extends SmallNote {
  static Stream<String> fine() {
    return Stream.of(
        "Plain.\n",
        "`{Hello.m}` and \\{Hello.m}\n",
        "```\n{Hello.m}\n```\n",
        "    {Hello.m}\n",
        "{Hello.n} {Hello.runs} {Coin.count(1)} {pid}\n",
        "[x](#a-heading) [y](#a-heading-1)\n\n## A heading\n\n## A heading\n",
        "[x](../../snippets/a/Hello.java) inline\n",
        "[x](../../snippets/a/Hello.java#middle)\n",
        "<https://example.org/> a@b.org\n",
        "[m](mailto:a@example.org)\n",
        "<details>\n<summary>S</summary>\n\n[x](../../snippets/a/Hello.java)\n\n</details>\n",
        "> [!NOTE]\n> Careful.\n",
        "> **Not a claim.** Just bold.\n",
        "[x](#Hello-4)\n\n[h](../../snippets/a/Hello.java)\n",
        "Text[^1].\n\n[^1]: A footnote.\n",
        "[x](b.md#a) [y](./b.md)\n\n## A\n",
        "\u0000\u001b[31m\n");
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
    var notebook =
        note(
            """
            [one](../../snippets/a/Hello.java)

            - [two](../../snippets/a/Hello.java)

            > [three](../../snippets/a/Coin.java)

            <details>

            [four](../../snippets/a/Coin.java#x "no")

            </details>

            Not [this](../../snippets/a/Hello.java).
            """
                .replace("#x \"no\"", ""));
    var embeds =
        notebook.notes().getFirst().blocks().values().stream()
            .filter(Block.Embed.class::isInstance)
            .toList();
    assertEquals(4, embeds.size());
    assertEquals("site/a/b.md", notebook.shownIn().get("Coin").path());
  }

  @Test
  void namesFencesByTheirLines() throws IOException {
    var notebook =
        note(
            """
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
    assertEquals(
        List.of("Coin", "Hello", "a/b:4", "a/b:10"),
        notebook.snippets().stream().map(snippet.Snippet::name).toList());
    var second = notebook.snippet("a/b:10").orElseThrow();
    assertEquals("site/a/b.md:11:3", second.source().at(1, 1).toString());
    assertEquals("IO.println(\"two\");", second.source().line(1));
  }

  @Test
  void putsPartsAndNotesInOrder() throws IOException {
    var notebook =
        read(
            Map.of(
                "site/b/index.md",
                "---\ntitle: Second\norder: 2\n---\n",
                "site/c/index.md",
                "---\norder: 1.5\n---\n",
                "site/b/x.md",
                "---\ntitle: X\norder: 10\n---\n",
                "site/b/y.md",
                "---\ntitle: Y\norder: 9\n---\n",
                "site/b/a.md",
                "---\ntitle: A\n---\n",
                "site/c/z.md",
                "---\ntitle: Z\norder: 1\n---\n",
                "site/no-index/q.md",
                "---\ntitle: Q\n---\n"));
    assertEquals(List.of(), told(problems.errors()));
    assertEquals(
        List.of("C", "Second", "No index"),
        notebook.parts().stream().map(note.Part::title).toList());
    assertEquals(
        List.of("Z", "Y", "X", "A", "Q"), notebook.notes().stream().map(Note::title).toList());
  }

  @Test
  void aDraftIsThereOnlyWhileItIsWritten() throws IOException {
    var draft = "---\ntitle: D\ndraft: true\n---\n[h](../../snippets/a/Hello.java)\n";
    var published = read(Map.of("site/a/d.md", draft, "site/a/n.md", "---\ntitle: N\n---\n"));
    assertEquals(List.of("N"), published.notes().stream().map(Note::title).toList());
    assertEquals(List.of("site/a/d.md"), published.drafts());
    assertEquals(List.of(), warnings());
    var served = Notebook.read(root, problems, new Readings());
    assertEquals(List.of("D", "N"), served.notes().stream().map(Note::title).toList());
    assertEquals(List.of(), served.drafts());
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
    var claims =
        "| id | sentence |\n|---|---|\n| S1 | One. |\n| S2 | Two. |\n"
            + "| S3 | Three: <https://example.org/>. |\n";
    var proof = "[Hello](../../snippets/a/Hello.java)";
    var notebook =
        read(
            Map.of(
                "site/claims.md",
                claims,
                "site/a/b.md",
                "---\ntitle: B\nsettles: [S1, S2]\n---\n> **S1 · imprecise.** See "
                    + proof
                    + ".\n\n> **S2 · imprecice.** See "
                    + proof
                    + ".\n",
                "site/a/c.md",
                "---\ntitle: C\nsettles: [S1, S4]\n---\n> **S1 · ok.** See "
                    + proof
                    + ".\n\n> **S4 · ok.** So.\n"));
    assertEquals("Three: https://example.org/.", notebook.claims().get("S3").sentence());
    assertEquals(
        List.of(
            "site/a/b.md:7:5: a claim can't be `imprecice`",
            "site/a/c.md:3:15: there is no claim `S4` in site/claims.md",
            "site/a/c.md:5:5: `S1` is settled already, in site/a/b.md",
            "site/a/c.md:7:5: there is no claim `S4` in site/claims.md"),
        told(problems.errors()));
    assertEquals(
        List.of(
            "site/a/c.md:7:5: nothing proves what is said of `S4`",
            "site/claims.md:4:1: 2 of 3 claims are not settled by any note: S2, S3"),
        warnings());
    assertEquals(List.of("Hello"), notebook.settling("S1").orElseThrow().settled().snippets());
  }

  @Test
  void linksLeadWhereTheyShould() throws IOException {
    var notebook =
        read(
            Map.of(
                "site/a/b.md",
                "---\ntitle: B\n---\n## A b\n",
                "site/a/c.md",
                "---\ntitle: C\n---\n[h](../../snippets/a/Hello.java)\n",
                "site/glossary.md",
                "thread\n:   A thing.\n",
                "data.csv",
                "1"));
    assertEquals(List.of("thread"), notebook.terms().stream().map(note.Term::id).toList());
    var target = notebook.targets();
    assertEquals(new Target.Page("a/b.html", "a-b"), target.of("site/a/c.md", "b.md#a-b"));
    assertEquals(new Target.Page("glossary.html", ""), target.of("site/a/c.md", "../glossary.md"));
    assertEquals(new Target.File("data.csv", false), target.of("site/a/c.md", "../../data.csv"));
    assertEquals(
        new Target.File("snippets/a", true), target.of("site/a/c.md", "../../snippets/a/"));
    assertTrue(
        target.of("site/a/b.md", "../../snippets/a/Hello.java#L4") instanceof Target.Program);
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
    assertTrue(
        told(problems.errors()).getFirst().startsWith("site/a/stolen.md:1:1"),
        () -> told(problems.errors()).toString());
    assertEquals(2, notebook.broken().size());
  }

  @Test
  void carriageReturnsAndABomAreNothing() throws IOException {
    var notebook =
        read(Map.of("site/a/b.md", "\uFEFF---\r\ntitle: B\r\n---\r\n## One\r\n\r\n{Hello.m}\r\n"));
    assertEquals("B", notebook.notes().getFirst().title());
    assertEquals(List.of("site/a/b.md:6:1: `Hello` captures no `m`"), told(problems.errors()));
  }

  @Test
  void bytesThatAreNoUtf8HaveAPlace() throws IOException {
    write("site/a/b.md", "");
    Files.write(
        root.resolve("site/a/b.md"),
        new byte[] {
          '-',
          '-',
          '-',
          '\n',
          't',
          'i',
          't',
          'l',
          'e',
          ':',
          ' ',
          'x',
          '\n',
          '-',
          '-',
          '-',
          '\n',
          'a',
          (byte) 0xFF
        });
    Notebook.read(root, problems);
    assertTrue(
        told(problems.errors()).getFirst().startsWith("site/a/b.md:4:2: a byte here is no UTF-8"),
        () -> told(problems.errors()).toString());
  }
}
