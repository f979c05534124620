import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where notes are wrong: each mistake at its place, and nothing hostile reaches a page or takes
/// long.
class MalformedNoteTest extends SmallNote {
  private static final String TIMED =
      """
      void main() { IO.println("a 7"); }

      // Output:
      //   {word} {allNanos:int}
      """;

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of(
            "[x](../../snippets/a/Helo.java)\n",
            "site/a/b.md:4:1: there is no snippet `snippets/a/Helo.java`"),
        Arguments.of(
            "a\n\n> [x](../../snippets/a/Helo.java)\n",
            "site/a/b.md:6:3: there is no snippet `snippets/a/Helo.java`"),
        Arguments.of(
            "[x](../../snippets/a/Hello.java#midle)\n",
            "site/a/b.md:4:1: `snippets/a/Hello.java` has no region `midle`"),
        Arguments.of(
            "[x](../../../a/Hello.java)\n",
            "site/a/b.md:4:1: `../../../a/Hello.java` leads out of the notebook's folder"),
        Arguments.of(
            "one {Helo.n} two\n",
            "site/a/b.md:4:5: there is no snippet `Helo` to quote a value of"),
        Arguments.of("one\ntwo {Hello.m}\n", "site/a/b.md:5:5: `Hello` captures no `m`"),
        Arguments.of("{Coin.count(2)}\n", "site/a/b.md:4:1: `Coin` has no outcome `2`"),
        Arguments.of("{Hello.n|mss}\n", "site/a/b.md:4:1: `mss` is no unit"),
        Arguments.of("{Hello.n|kB}\n", "site/a/b.md:4:1: `kB` is no unit"),
        Arguments.of("{Coin.runs|ms}\n", "site/a/b.md:4:1: `runs` is a count, which has no unit"),
        Arguments.of(
            "{Coin.count(1)|ms}\n", "site/a/b.md:4:1: `count` is a count, which has no unit"),
        Arguments.of(
            "{Timed.word|ms}\n",
            "site/a/b.md:4:1: `word` is captured as a text, which has no unit"),
        Arguments.of("{Timed.allNanos|ms}\n", "site/a/b.md:4:1: `allNanos` counts ns, not ms"),
        Arguments.of("{Hello.count(1)}\n", "site/a/b.md:4:1: `Hello` has no `count(…)`"),
        Arguments.of(
            "[a {Hello.m} b](https://example.org/)\n", "site/a/b.md:4:4: `Hello` captures no `m`"),
        Arguments.of("| a |\n|---|\n| {Hello.m} |\n", "site/a/b.md:6:3: `Hello` captures no `m`"),
        Arguments.of("<p>{Hello.m}</p>\n", "site/a/b.md:4:4: `Hello` captures no `m`"),
        Arguments.of(
            "```java norum\nint x;\n```\n", "site/a/b.md:4:1: a Java fence can't be `java norum`"),
        Arguments.of(
            "```java fragment\nint x;\n", "site/a/b.md:4:1: the fence opened here has no end"),
        Arguments.of(
            "```Java run\nint x;\n```\n", "site/a/b.md:4:1: a Java fence can't be `Java run`"),
        Arguments.of("```java25\nint x;\n```\n", "site/a/b.md:4:1: a Java fence can't be `java25`"),
        Arguments.of(
            "- ```java\n  void main() { }\n\n  // Outcome of 3 runs:\n  ```\n", "site/a/b.md:7:6"),
        Arguments.of(">".repeat(300) + " x\n", "site/a/b.md:4:101: nested more than 100 deep"),
        Arguments.of(
            "> **S9 · ok.** It is.\n", "site/a/b.md:4:5: `S9` isn't in this note's `settles`"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void malformed(String text, String headline) throws IOException {
    write("snippets/a/Timed.java", TIMED);
    note(text);
    assertEquals(1, problems.errors().size(), () -> told(problems.errors()).toString());
    assertTrue(
        told(problems.errors()).getFirst().startsWith(headline),
        () -> told(problems.errors()).toString());
  }

  static Stream<Arguments> frontMatter() {
    return Stream.of(
        Arguments.of("", "site/a/b.md:1:1: the note has no title"),
        Arguments.of("# Only a heading\n", "site/a/b.md:1:1: the note has no title"),
        Arguments.of("---\ntitle:\n---\n", "site/a/b.md:2:7: the note has no title"),
        Arguments.of(
            "---\ntitle: x\n", "site/a/b.md:1:1: the front matter that begins here has no end"),
        Arguments.of(
            "---\ntitle: x\norder: first\n---\n",
            "site/a/b.md:3:8: `order` must be a number, not `first`"),
        Arguments.of(
            "---\ntitle: x\nupdated: soon\n---\n",
            "site/a/b.md:3:10: `updated` must be a date, not `soon`"),
        Arguments.of(
            "---\ntitle: x\ndraft: yes\n---\n",
            "site/a/b.md:3:8: `draft` must be `true` or `false`, not `yes`"),
        Arguments.of(
            "---\ntitle: x\nlang: Deutsch\n---\n",
            "site/a/b.md:3:7: `lang` must be a language, such as `de`, not `Deutsch`"),
        Arguments.of(
            "---\ntitle: x\ndir: right\n---\n",
            "site/a/b.md:3:6: `dir` must be `ltr`, `rtl` or `auto`, not `right`"),
        Arguments.of("---\ntitle: [a, b]\n---\n", "site/a/b.md:2:8: `title` must be a text"),
        Arguments.of("---\ntitle: a: b\n---\n", "site/a/b.md:2:9: the front matter is no YAML"),
        Arguments.of(
            "---\ntitle: `volatile`\n---\n", "site/a/b.md:2:8: the front matter is no YAML"),
        Arguments.of(
            "---\ntitle: x\nneeds:\n\t- n.md\n---\n",
            "site/a/b.md:4:1: the front matter is no YAML: a tab can't stand here"),
        Arguments.of(
            "---\ntitle: \"never closed\norder: 1\n---\n",
            "site/a/b.md:2:8: the front matter is no YAML: the quote that opens here isn't closed"
                + " in its line"),
        Arguments.of(
            "---\ntitle: 'never closed\nsummary: \"is\"\n---\n",
            "site/a/b.md:2:8: the front matter is no YAML: the quote that opens here isn't closed"
                + " in its line"),
        Arguments.of(
            "---\ntitle: \"never closed\norder: 1\nsummary: a \"word\" in it\n---\n",
            "site/a/b.md:2:8: the front matter is no YAML: the quote that opens here isn't closed"
                + " in its line"),
        Arguments.of(
            "---\ntitle: \"never closed\nsummary: but later\"\n---\n",
            "site/a/b.md:2:8: the quote that opens here takes in line 3"),
        Arguments.of(
            "---\ntitle: x\nneeds: [b.md\nsummary: y\n---\n",
            "site/a/b.md:3:8: the front matter is no YAML"),
        Arguments.of("---\ntitle: x\ntitle: y\n---\n", "site/a/b.md:3:1: a second `title`"),
        Arguments.of("---\ntitle: x\nneeds: [b.md]\n---\n", "site/a/b.md:3:9: a ring of needs"),
        Arguments.of(
            "---\ntitle: \"{Hello.m}\"\n---\n", "site/a/b.md:2:9: `Hello` captures no `m`"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void frontMatter(String file, String headline) throws IOException {
    read(Map.of("site/a/b.md", file));
    assertTrue(
        told(problems.errors()).stream().anyMatch(e -> e.startsWith(headline)),
        () -> told(problems.errors()).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: `x`\n",
        "title: @x\n",
        "\ttitle: x\n",
        "title: \"x\n",
        "title: 'x\norder: 1\n",
        "title: a: b\n",
        "title: [a\n",
        "title: {a\n",
        "title: x\n order: 1\n",
        "title: *x\n",
        "title: x\norder 1\nneeds: []\n"
      })
  void brokenFrontMatterIsToldOnce(String yaml) throws IOException {
    read(Map.of("site/a/b.md", "---\n" + yaml + "---\n"));
    assertEquals(1, problems.errors().size(), () -> told(problems.errors()).toString());
    assertFalse(problems.errors().getFirst().remedy().isEmpty());
  }

  @Test
  void onlyNotesThatAreInARingAreToldOfIt() throws IOException {
    var files = new HashMap<String, String>();
    for (var arrows : List.of("a: b", "b: c, d", "c: a", "d:", "e: a, d", "f: e", "g: g")) {
      var names = arrows.split(":\\s*", 2);
      var needs =
          names[1].isEmpty() ? "" : "needs: [" + names[1].replaceAll("\\w", "$0.md") + "]\n";
      files.put("site/a/" + names[0] + ".md", "---\ntitle: x\n" + needs + "---\n");
    }
    read(files);
    assertEquals(
        List.of("site/a/a.md:3:9", "site/a/b.md:3:9", "site/a/c.md:3:9", "site/a/g.md:3:9"),
        told(problems.errors()).stream()
            .map(e -> e.replaceFirst(": a ring of needs.*", ""))
            .toList());
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("a [x](c.md)\n", "site/a/b.md:4:3: there is no `site/a/c.md`"),
        Arguments.of("a [x](#nowhere)\n", "site/a/b.md:4:3: there is no `#nowhere` in site/a/b.md"),
        Arguments.of(
            "![x](../figures/x.png)\n", "site/a/b.md:4:1: there is no `site/figures/x.png`"),
        Arguments.of("[x][y]\n\n[y]: ../c/d.md\n", "site/a/b.md:4:1: there is no `site/c/d.md`"),
        Arguments.of("<a href=\"d.md\">x</a>\n", "site/a/b.md:4:1: there is no `site/a/d.md`"),
        Arguments.of(
            "[x](../../../etc/passwd)\n",
            "site/a/b.md:4:1: `../../../etc/passwd` leads out of the notebook's folder"),
        Arguments.of(
            "[x](/etc/passwd)\n",
            "site/a/b.md:4:1: `/etc/passwd` leads out of the notebook's folder"),
        Arguments.of("[x](http:)\n", "site/a/b.md:4:1: `http:` is no address"),
        Arguments.of(
            "[x](https://example.org/a|b)\n",
            "site/a/b.md:4:1: `https://example.org/a|b` is no address"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void broken(String text, String headline) throws IOException {
    var notebook = note(text);
    assertEquals(List.of(), told(problems.errors()));
    assertEquals(1, notebook.broken().size());
    assertTrue(
        told(notebook.broken()).getFirst().startsWith(headline),
        () -> told(notebook.broken()).toString());
  }

  static Stream<Arguments> dropped() {
    return Stream.of(
        Arguments.of(
            "<script>alert(1)</script>\n",
            "site/a/b.md:4:1: left out of the page: the element `<script>`"),
        Arguments.of(
            "a <b onclick=\"x()\">b</b>\n",
            "site/a/b.md:4:3: left out of the page: the attribute `onclick` of `<b>`"),
        Arguments.of(
            "<p>\n<iframe src=\"x\"></iframe></p>\n",
            "site/a/b.md:5:1: left out of the page: the element `<iframe>`"),
        Arguments.of(
            "[x](javascript:alert(1))\n",
            "site/a/b.md:4:1: left out of the page: a link by `javascript:`"),
        Arguments.of(
            "<a href=\" jAva\tscript:alert(1)\">x</a>\n",
            "site/a/b.md:4:1: left out of the page: a link by `javascript:`"),
        Arguments.of(
            "[x](data:text/html,x)\n", "site/a/b.md:4:1: left out of the page: a link by `data:`"),
        Arguments.of(
            "![x](https://example.org/x.png)\n",
            "site/a/b.md:4:1: left out of the page: an image of another site"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource
  void dropped(String text, String headline) throws IOException {
    note(text);
    assertEquals(List.of(), told(problems.errors()));
    assertTrue(
        warnings().stream().anyMatch(w -> w.startsWith(headline)), () -> warnings().toString());
  }

  static Stream<String> hostile() {
    return Stream.of(
        "x".repeat(1_000_000),
        "[".repeat(100_000),
        "*a ".repeat(50_000),
        "`".repeat(50_000) + "\n",
        "<div>".repeat(20_000),
        "<b ".repeat(50_000),
        "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n",
        "&".repeat(100_000),
        "_".repeat(100_000),
        "> ".repeat(2_000) + "x",
        "{A.b".repeat(50_000),
        "![".repeat(20_000),
        "[x](<" + "a".repeat(300_000) + ">)");
  }

  /// What is allocated for a character doesn't grow with their number.
  @ParameterizedTest
  @MethodSource
  void hostile(String text) throws Exception {
    var notes = Allocation.within(2000L * text.length(), () -> note(text + "\n").notes());
    assertEquals(1, notes.size());
  }
}
