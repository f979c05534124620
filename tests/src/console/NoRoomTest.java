import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import text.FileTrouble;

/// A full disk and folders that can't be written to: the verdicts are printed all the same, what
/// was not written is named with what to do, and nothing is left half written. A limit on the size
/// of files stands for the full disk, and a file in the place of a folder for one that is
/// read-only: so it needs no rights, and holds for root, too.
class NoRoomTest {
  private static final String HOLDS = "✓ holds One";

  @TempDir Path root;
  @TempDir Path elsewhere;

  @BeforeEach
  void notebook() throws IOException {
    var snippet = root.resolve("snippets/part/One.java");
    Files.createDirectories(snippet.getParent());
    Files.writeString(
        snippet,
        """
        ///usr/bin/env jbang "$0" "$@" ; exit $?
        //JAVA 25+

        void main() {
            IO.println(1);
        }

        // Output:
        //   1
        """);
    Files.createDirectories(root.resolve("site"));
    Files.writeString(root.resolve("site/index.md"), "---\ntitle: Small\n---\n\nA notebook.\n");
  }

  private Builder.Said build(String... more) throws Exception {
    return Builder.run(words("build", more));
  }

  private String[] words(String command, String... more) {
    var words = new ArrayList<>(List.of(command, "--root", root.toString()));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private static void assertSaid(Builder.Said said, int exitCode, String... parts) {
    for (var part : parts) assertTrue(said.text().contains(part), () -> part + " in\n" + said);
    assertFalse(said.text().contains("\tat "), said::text);
    assertEquals(exitCode, said.exitCode(), said::text);
  }

  private static void assertNothingHalf(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      assertEquals(
          List.of(),
          all.filter(f -> f.getFileName().toString().matches(".*\\.(part|tmp|new-.*|old-.*)"))
              .toList());
    }
  }

  @Test
  void aSiteThatCantBeWrittenTakesNoVerdictAway() throws Exception {
    var file = Files.writeString(elsewhere.resolve("file"), "no folder");
    var said = build("--out", file.resolve("site").toString());
    assertSaid(said, 1, HOLDS, "the site could not be written: " + file);
    assertEquals("no folder", Files.readString(file));
  }

  @Test
  void neitherDoesAReportOnAFullDisk() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    var said = Builder.run(words("check", "--report", "/dev/full"));
    assertSaid(
        said,
        1,
        HOLDS,
        "the report could not be written: /dev/full: No space left on device; make room there");
  }

  @Test
  void neitherDoesARecord() throws Exception {
    Files.writeString(root.resolve("site/evidence"), "no folder");
    var said = Builder.run(words("check", "--record", "machine"));
    assertSaid(said, 1, HOLDS, "--record machine could not be written: ", "site/evidence");
  }

  @Test
  void evidenceThatCantBeKeptIsTold() throws Exception {
    Files.writeString(root.resolve(".cache"), "no folder");
    var said = Builder.run(words("check"));
    assertSaid(said, 0, HOLDS, "evidence can't be kept, so all runs again next time: ", ".cache");
  }

  @Test
  void aFolderThatIsReadOnlyIsNamedWithWhatToDo() throws Exception {
    assertTrue(elsewhere.toFile().setWritable(false));
    assumeFalse(Files.isWritable(elsewhere), "root may write everywhere");
    var said = build("--out", elsewhere.resolve("site").toString());
    assertSaid(said, 1, HOLDS, "access is denied; make it writable, or name another place");
  }

  @Test
  void ofAFullDiskNothingIsLeft() throws Exception {
    Builder.run(words("check")); // what it keeps for all notebooks is there
    Files.walk(root.resolve(".cache/evidence")).filter(Files::isRegularFile).forEach(this::delete);
    var out = elsewhere.resolve("site");
    var said = limited(8, words("build", "--out", out.toString()));
    assertSaid(
        said, 1, HOLDS, "the site could not be written: " + out + ": File too large; make room");
    assertNothingHalf(root);
    assertNothingHalf(elsewhere);
    assertFalse(Files.exists(out));
  }

  private void delete(Path file) {
    assertTrue(file.toFile().delete());
  }

  @Test
  void withoutRoomForItsClassesAProgramFailsAndSaysWhy() throws Exception {
    Builder.run(words("check"));
    var said = limited(0, words("check", "--fresh"));
    assertSaid(said, 1, "✗ fails One", "File too large; make room in ", "0 hold, 1 fail");
    assertNothingHalf(root);
  }

  @Test
  void aUserWithoutAHomeHasVerdicts() throws Exception {
    var said =
        BuilderProcess.of(words("check"))
            .option("-Duser.home=?")
            .without("XDG_CACHE_HOME", "XDG_STATE_HOME")
            .run();
    assertSaid(said, 0, HOLDS, "evidence can't be kept, so all runs again next time: ");
    assertFalse(Files.exists(Path.of("?")), "a folder of the notebook's stands for the home");
  }

  /// The builder where no file may grow beyond so many kilobytes.
  private Builder.Said limited(int kilobytes, String... words) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
    var limit = "ulimit -S -f " + kilobytes + " && exec \"$@\"";
    return BuilderProcess.of(words).within("/bin/bash", "-c", limit, "bash").run();
  }

  @Test
  void neitherIsAWordLostOnAFullDeviceInSilence() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    var said =
        BuilderProcess.of(words("check"))
            .within("/bin/bash", "-c", "exec \"$@\" 2>&1 >/dev/full", "bash")
            .run();
    assertSaid(said, 1, "standard output could not be written: No space left on device; make room");
  }

  @Test
  void whatTheJdkSaysIsSaidInWords() {
    assertEquals("no room", FileTrouble.words(new IOException("no room")));
    assertEquals("java.io.IOException", FileTrouble.words(new IOException()));
    assertEquals(
        "a: it, or its folder, isn't there; name a file in a folder that exists",
        FileTrouble.words(new NoSuchFileException("a")));
    assertEquals("a: it is no folder", FileTrouble.words(new NotDirectoryException("a")));
    assertEquals(
        "a: something else is in its place",
        FileTrouble.words(new FileAlreadyExistsException("a")));
    assertEquals(
        "b: access is denied; make it writable, or name another place",
        FileTrouble.words(FileTrouble.of(Path.of("b"), new AccessDeniedException("b.part"))));
    assertEquals(
        "b: Disk quota exceeded; make room there",
        FileTrouble.words(FileTrouble.of(Path.of("b"), new IOException("Disk quota exceeded"))));
    assertEquals(
        "a: Device or resource busy; it can't be replaced as a whole: name a folder in it",
        FileTrouble.words(new FileSystemException("a", "b", "Device or resource busy")));
  }
}
