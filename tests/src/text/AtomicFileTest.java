import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import text.AtomicFile;
import text.FileTree;

/// A file is written whole or not at all, and a folder goes without what its links lead to.
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

  private List<Path> files() throws IOException {
    try (var all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
