import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import text.AtomicFile;
import text.FileHashes;
import text.FileTree;
import text.FileTrouble;
import text.Zipped;

/// A file is written whole or not at all, and a folder goes without what its links lead to; what
/// goes wrong with one is said in words.
class AtomicFileTest {
  @TempDir Path folder;

  @Test
  void takesThePlaceOfWhatWasThere() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "old, and longer");
    AtomicFile.write(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void failingLeavesWhatWasThereAndNothingElse() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "old");
    AtomicFile.Writer half =
        part -> {
          Files.writeString(part, "half of");
          throw new IOException("no room");
        };
    assertThrows(IOException.class, () -> AtomicFile.write(file, half));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of(file), files());
  }

  @Test
  void aWriterThatLeavesNothingChangesNothing() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "old");
    AtomicFile.write(file, _ -> {});
    assertEquals("old", Files.readString(file));
  }

  @Test
  void deletingLeavesWhatLinksLeadTo() throws IOException {
    var kept = Files.createDirectories(folder.resolve("kept"));
    Files.writeString(kept.resolve("file"), "kept");
    var gone = Files.createDirectories(folder.resolve("gone/deeper"));
    Files.createSymbolicLink(gone.resolve("link"), kept);
    FileTree.delete(folder.resolve("gone"));
    FileTree.delete(folder.resolve("never was"));
    assertTrue(Files.exists(kept.resolve("file")));
    assertEquals(List.of(kept), files());
  }

  @Test
  void whatKilledWritersLeftIsSwept() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "kept");
    var other = Files.writeString(folder.resolve("b.txt.1.part"), "another's");
    Files.writeString(folder.resolve("a.txt.12ab34cd.part"), "half of");
    Files.writeString(folder.resolve("a.txt.99.part"), "half of");
    AtomicFile.sweep(file);
    assertEquals(List.of(file, other), files());
  }

  @Test
  void theHashOfAFileIsThatOfItsContent() throws IOException {
    var file = Files.writeString(folder.resolve("a.txt"), "");
    assertEquals("e3b0c44298fc1c149afbf4c8996fb924", FileHashes.of(file)); // SHA-256 of nothing
    var seen = new HashSet<String>();
    for (var text : List.of("a", "b".repeat(70_000), "b".repeat(70_000) + "c")) {
      Files.writeString(file, text);
      assertTrue(seen.add(FileHashes.of(file)));
      assertEquals(
          FileHashes.of(file),
          FileHashes.of(Files.writeString(folder.resolve("copy" + text.length()), text)));
    }
    assertTrue(seen.contains("ca978112ca1bbdcafac231b39a23dc4d")); // SHA-256 of `a`
  }

  @Test
  void aTextIsSoMuchOnItsWayToABrowser() {
    var many = "the same ".repeat(10_000);
    assertTrue(Zipped.size(many) < many.length() / 100);
    assertTrue(Zipped.size(many) > Zipped.size(""));
    assertEquals(Zipped.size(many), Zipped.size(many.getBytes(StandardCharsets.UTF_8)));
  }

  static Stream<Arguments> troubles() {
    return Stream.of(
        Arguments.of(
            new AccessDeniedException("f"),
            "f: access is denied; make it writable, or name another place"),
        Arguments.of(
            new NoSuchFileException("f"),
            "f: it, or its folder, isn't there; name a file in a folder that exists"),
        Arguments.of(new NotDirectoryException("f"), "f: it is no folder"),
        Arguments.of(new FileAlreadyExistsException("f"), "f: something else is in its place"),
        Arguments.of(
            new FileSystemException("f", null, "No space left on device"),
            "f: No space left on device; make room there"),
        Arguments.of(
            new FileSystemException("f", null, "Device or resource busy"),
            "f: Device or resource busy; it can't be replaced as a whole: name a folder in it"),
        Arguments.of(new FileSystemException(null, null, "It is odd."), "It is odd."),
        Arguments.of(new DirectoryNotEmptyException("f"), "f: DirectoryNotEmptyException"),
        Arguments.of(new IOException("A sentence."), "A sentence."),
        Arguments.of(new IOException(), "java.io.IOException"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("troubles")
  void troubleWithAFileSaysWhatToDo(IOException trouble, String words) {
    assertEquals(words, FileTrouble.words(trouble));
  }

  @Test
  void troubleIsSaidOfTheFileThatWasMeant() throws IOException {
    var meant = folder.resolve("meant");
    var told =
        assertThrows(
            IOException.class,
            () ->
                FileTrouble.naming(
                    meant,
                    () -> {
                      throw new AccessDeniedException("another");
                    }));
    assertEquals(
        meant + ": access is denied; make it writable, or name another place",
        FileTrouble.words(told));
    FileTrouble.naming(meant, () -> Files.writeString(meant, "x"));
    assertTrue(Files.exists(meant));
  }

  private List<Path> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
