package check.child;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Deleting what a program has left, whatever it did to it.
final class Folder {
  private static final int COMMAND_SECONDS_MAX = 60;
  private static final int ATTEMPTS_MAX = 10;
  private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private Folder() {}

  /// Deletes a folder and all in it, not what links in it lead to.
  static void delete(Path folder) throws IOException {
    for (int attempt = 1; attempt <= ATTEMPTS_MAX; attempt++)
      try {
        walk(folder);
        return;
      } catch (DirectoryNotEmptyException e) {
        LockSupport.parkNanos(AGAIN_NANOS); // somebody who is being killed still wrote
      } catch (IOException e) {
        break;
      }
    if (Files.exists(folder)) {
      byCommand(folder); // a folder that may not be written to or is too deep for a path
      walk(folder);
    }
  }

  private static void walk(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // gone meanwhile
          }

          @Override
          public FileVisitResult postVisitDirectory(Path dir, IOException e) throws IOException {
            Files.deleteIfExists(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void byCommand(Path folder) throws IOException {
    try {
      for (var command : List.of(List.of("chmod", "-R", "u+rwx"), List.of("rm", "-rf"))) {
        var words = new ArrayList<>(command);
        words.add(folder.toString());
        var process =
            OrphanReaper.startOwn(
                new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD));
        if (!process.waitFor(COMMAND_SECONDS_MAX, TimeUnit.SECONDS)) process.destroyForcibly();
        OrphanReaper.ended(process);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
