import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import text.NameLetters;

/// Names with other letters than ASCII, where the locale is `C`, as in many a container.
class LocaleTest {
  private static final String REMEDY = "set LC_ALL=C.UTF-8";

  @TempDir Path root;

  @BeforeEach
  void aLocaleWithAllLetters() {
    assumeTrue(NameLetters.areAllKnown());
  }

  private void write(String path, String text) throws IOException {
    var file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void program(String path) throws IOException {
    write(path, "void main() {\n    IO.println(1);\n}\n\n// Output:\n//   1\n");
  }

  private static Builder.Said inLocale(String locale, Path root) throws Exception {
    return BuilderProcess.of("check", "--root", root.toString()).with("LC_ALL", locale).run();
  }

  private static void assertRemedied(Path root) throws Exception {
    var said = inLocale("C", root);
    assertTrue(said.text().contains(REMEDY), said::text);
    assertFalse(said.text().contains("\tat "), said::text);
    assertEquals(2, said.exitCode(), said::text);
    assertEquals(0, inLocale("C.UTF-8", root).exitCode(), said::text);
  }

  @Test
  void aProgramIsNamedSo() throws Exception {
    program("snippets/a/Gruß.java");
    assertRemedied(root);
  }

  @Test
  void aNoteIsNamedSo() throws Exception {
    program("snippets/a/One.java");
    write("site/a/naïve.md", "---\ntitle: Naive\n---\nWords.\n");
    assertRemedied(root);
  }

  @Test
  void theFolderIsNamedSo() throws Exception {
    program("世界/snippets/a/One.java");
    assertRemedied(root.resolve("世界"));
  }

  @Test
  void aFileOfTheNotebookIsNamedSo() throws Exception {
    write("snippets/a/données.txt", "1");
    write(
        "snippets/a/One.java",
        "//FILES données.txt\nvoid main() {\n    IO.println(1);\n}\n\n// Output:\n//   1\n");
    assertRemedied(root);
  }

  @Test
  void otherLettersInTextsAreNoMatter() throws Exception {
    write(
        "snippets/a/One.java", "void main() {\n    IO.println(\"世\");\n}\n\n// Output:\n//   世\n");
    write("site/a/one.md", "---\ntitle: Größe\n---\nWörter.\n");
    var said = inLocale("C", root);
    assertEquals(0, said.exitCode(), said::text);
  }
}
