import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import check.child.Excess;
import check.child.LeftFile;
import check.child.Taken;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a program takes of the machine is counted wherever it hides it, and the builder follows
/// nothing that it left.
class ExcessTest {
  private static final long GIGABYTE = 1L << 30;

  @TempDir Path folder;

  private Path sparse(Path file, long bytes) throws IOException {
    try (var made = new RandomAccessFile(file.toFile(), "rw")) {
      made.setLength(bytes);
    }
    return file;
  }

  @Test
  void aFolderCountsItsOwnFilesAndNotWhatLinksLeadTo() throws IOException {
    var elsewhere = sparse(folder.resolve("elsewhere"), 2 * GIGABYTE);
    var own = Files.createDirectory(folder.resolve("own"));
    Files.createSymbolicLink(own.resolve("link"), elsewhere);
    assertEquals(Optional.empty(), Excess.ofFolder(own));
    sparse(Files.createDirectory(own.resolve("deep")).resolve("file"), 2 * GIGABYTE);
    assertEquals(Optional.of("more than 1 GB in its folders"), Excess.ofFolder(own));
  }

  @Test
  void aFolderThatIsGoneHoldsNothing() throws IOException {
    assertEquals(Optional.empty(), Excess.ofFolder(folder.resolve("gone")));
  }

  @Test
  void theProcessesOfARunAreBoundedTogether() {
    long max = 2 * GIGABYTE;
    assertEquals(Optional.empty(), Excess.ofProcesses(new Taken(max, 4 * GIGABYTE), max));
    assertEquals(
        Optional.of("more than 2 GB of memory in its processes"),
        Excess.ofProcesses(new Taken(max + 1, 0), max));
    assertEquals(
        Optional.of("more than 4 GB written, seen in no folder"),
        Excess.ofProcesses(new Taken(0, 4 * GIGABYTE + 1), max));
  }

  @Test
  void onlyAFileIsReadAndNoMoreOfItThanAsked() throws Exception {
    var file = Files.writeString(folder.resolve("file"), "abc");
    assertArrayEquals(new byte[] {'a', 'b'}, LeftFile.read(file, 2).orElseThrow());
    var link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertFalse(LeftFile.read(link, 2).isPresent());
    assertFalse(LeftFile.read(folder, 2).isPresent());
    assertFalse(LeftFile.read(folder.resolve("none"), 2).isPresent());
  }
}
