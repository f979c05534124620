package check.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a file from a folder that a program may write to, so that it may have put anything in its
/// place.
public final class LeftFile {
  private LeftFile() {}

  /// Its bytes, so many at most; empty where no file is there: a link would lead the builder
  /// elsewhere, a pipe would be waited for.
  public static Optional<byte[]> read(Path file, int bytesMax) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
    try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(in.readNBytes(bytesMax));
    }
  }
}
