import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// `accept` makes what was broken hold again, and keeps what still fits; `new` begins what builds
/// as it is.
class AuthorTest {
  @TempDir Path root;

  /// A program's body, the expected lines before, and after accept; null where it must be left as
  /// it is.
  record Case(String body, List<String> before, List<String> after) {}

  static List<Case> cases() {
    return List.of(
        new Case("IO.println(3);", List.of("2"), List.of("3")),
        new Case("IO.println(\"a\"); IO.println(\"b\");", List.of("b"), List.of("a", "b")),
        new Case(
            "IO.println(\"n = 7\"); IO.println(\"end\");",
            List.of("n = {n:int}", "begin"),
            List.of("n = {n:int}", "end")),
        new Case(
            "for (int i = 0; i < 9; i++) IO.println(i); IO.println(\"x\");",
            List.of("0", "...", "y"),
            List.of("0", "...")),
        new Case(
            "IO.println(\"{a} \\\\{ \\\\n ...\"); IO.println(\"...\");",
            List.of("z"),
            List.of("\\{a} \\\\\\{ \\n ...", "\\...")),
        new Case(
            "IO.println(\"\\u001B[31mred\\u001B[0m \\\\e[\");",
            List.of("red"),
            List.of("\\e[31mred\\e[0m \\\\e[")),
        new Case("IO.println(); IO.println(\"a\");", List.of("a"), List.of("", "a")),
        new Case("", List.of("gone"), List.of()),
        new Case("IO.println(System.nanoTime());", List.of("1"), null),
        new Case("IO.println(\"x\".repeat(5_000));", List.of("1"), null),
        new Case("IO.println(1); throw new IllegalStateException();", List.of("1"), null),
        new Case(
            "IO.println(\"\\\\u0041 \\\\\\\\u0041\");",
            List.of("1"),
            List.of("\\\\u0041 \\\\\\\\u0041")),
        new Case("IO.println(\"10%\\r100%\");", List.of("1"), null),
        new Case("IO.println(\"a\\0b\");", List.of("1"), null),
        new Case("for (int i = 0; i < 20_000; i++) IO.println(i);", List.of("1"), null),
        new Case("IO.println(1);", List.of("1"), null));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void acceptTakesOverWhatWasSeen(Case given) throws Exception {
    var file = write("A", given.body(), given.before());
    var before = Files.readString(file);
    var said = Builder.run("accept", "A", "--root", root.toString());
    if (given.after() == null) {
      assertEquals(1, said.exitCode(), said::text);
      assertEquals(before, Files.readString(file));
      return;
    }
    assertEquals(0, said.exitCode(), said::text);
    assertEquals(program(given.body(), given.after()), Files.readString(file));
    assertEquals(
        0, Builder.run("check", "--root", root.toString()).exitCode(), "what was accepted holds");
  }

  /// What it can't take over it says why: a program's body, and a part of the reason.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IO.println(\"10%\\r100%\");     | a carriage return within a line, in `10%<U+000D>100%`",
        "for (int i = 0; i < 300; i++) IO.println(i); | too large to take over: more than 200"
            + " lines",
        "IO.println(System.nanoTime()); | differs from run to run",
      })
  void acceptSaysWhyItLeavesAFileAlone(String body, String why) throws Exception {
    write("A", body, List.of("1"));
    var said = Builder.run("accept", "A", "--root", root.toString());
    assertTrue(said.text().contains(why), said::text);
    assertFalse(said.text().contains("\r"), said::text);
  }

  @Test
  void acceptSaysThatThereIsNothingToDo() throws Exception {
    write("A", "IO.println(1);", List.of("1"));
    var said = Builder.run("accept", "--root", root.toString());
    assertEquals(0, said.exitCode(), said::text);
    assertTrue(said.text().contains("nothing to take over"), said::text);
  }

  @Test
  void acceptPrintsTheDifferenceAndWritesIntoFences() throws Exception {
    Files.createDirectories(root.resolve("site/a"));
    var note = root.resolve("site/a/n.md");
    var text =
        "---\n"
            + "title: N\n"
            + "order: 1\n"
            + "---\n\n"
            + "1. In a list:\n\n"
            + "   ```java\n"
            + "   IO.println(3);\n\n"
            + "   // Output:\n"
            + "   //   2\n"
            + "   ```\n\n"
            + "The end.\n";
    Files.writeString(note, text);
    var said = Builder.run("accept", "--root", root.toString());
    assertEquals(0, said.exitCode(), said::text);
    assertTrue(said.text().contains("- 2") && said.text().contains("+ 3"), said::text);
    assertEquals(text.replace("//   2", "//   3"), Files.readString(note));
  }

  @Test
  void whatIsBegunHolds() throws Exception {
    assertEquals(
        0, Builder.run("new", "snippet", "part/First", "--root", root.toString()).exitCode());
    assertEquals(
        0, Builder.run("new", "note", "part/a-note", "--root", root.toString()).exitCode());
    assertEquals(
        0, Builder.run("new", "note", "part/another", "--root", root.toString()).exitCode());
    var said =
        Builder.run("build", "--root", root.toString(), "--out", root.resolve("_site").toString());
    assertEquals(0, said.exitCode(), said::text);
    assertTrue(said.text().contains("3 hold, 0 fail"), said::text);
    assertTrue(Files.exists(root.resolve("_site/part/a-note.html")));
  }

  @Test
  void nothingIsWrittenOver() throws Exception {
    Builder.run("new", "snippet", "part/First", "--root", root.toString());
    var said = Builder.run("new", "snippet", "other/First", "--root", root.toString());
    assertEquals(1, said.exitCode());
    assertTrue(said.text().contains("part/First.java"), said::text);
    assertEquals(
        1, Builder.run("new", "snippet", "part/lower", "--root", root.toString()).exitCode());
  }

  private Path write(String name, String body, List<String> expected) throws IOException {
    Files.createDirectories(root.resolve("snippets/a"));
    return Files.writeString(root.resolve("snippets/a/" + name + ".java"), program(body, expected));
  }

  private static String program(String body, List<String> expected) {
    return "void main() {\n    "
        + body
        + "\n}\n\n// Output:\n"
        + String.join(
            "",
            expected.stream()
                .map(line -> line.isEmpty() ? "//\n" : "//   " + line + "\n")
                .toList());
  }
}
