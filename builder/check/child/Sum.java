package check.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import text.AtomicFile;
import text.FileHashes;

/// The hash of a file in the user's cache, noted beside it when it was made: what is another now is
/// not used.
final class Sum {
  private Sum() {}

  private static Path beside(Path file) {
    return file.resolveSibling("sum-" + file.getFileName());
  }

  /// Notes the hash of a file that was just made.
  static void note(Path file) throws IOException {
    AtomicFile.write(beside(file), FileHashes.of(file) + "\n");
  }

  /// Is it there, and as it was made?
  static boolean holds(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !Files.isRegularFile(beside(file))) return false;
    var noted = Files.readString(beside(file), StandardCharsets.ISO_8859_1).strip();
    return noted.equals(FileHashes.of(file));
  }
}
