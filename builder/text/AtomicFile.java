package text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes a file beside its place, then moves it in whole: nobody reads half of one, and where
/// writing fails what was there stays.
public final class AtomicFile {
  private AtomicFile() {}

  /// Writes a file at the path it is given.
  public interface Writer {
    void write(Path part) throws IOException;
  }

  /// Puts this text into the place of a file.
  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Puts these bytes into the place of a file.
  public static void write(Path file, byte[] bytes) throws IOException {
    write(file, part -> Files.write(part, bytes));
  }

  /// Puts what the writer writes into the place of a file; nothing where it leaves no file.
  public static void write(Path file, Writer writer) throws IOException {
    var token = UUID.randomUUID().toString().substring(0, 8); // others may be writing it, too
    var part = file.resolveSibling(file.getFileName() + "." + token + ".part");
    try {
      writer.write(part);
      if (Files.exists(part))
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw FileTrouble.of(file, e); // nobody knows the part
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /// Deletes the parts of a file that killed writers left; for one who knows that nobody writes it.
  public static void sweep(Path file) throws IOException {
    var parts = file.getFileName() + ".*.part";
    try (var left = Files.newDirectoryStream(file.getParent(), parts)) {
      for (var part : left) Files.delete(part);
    }
  }
}
