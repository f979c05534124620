package check.child;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import text.FileTree;

/// Deleting what a program has left, whatever it did to it.
final class Folder {
  private static final Duration COMMAND_MAX = Duration.ofSeconds(60);
  private static final int ATTEMPTS_MAX = 10;
  private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private Folder() {}

  /// Deletes a folder and all in it, not what links in it lead to.
  static void delete(Path folder) throws IOException {
    for (int attempt = 1; attempt <= ATTEMPTS_MAX; attempt++)
      try {
        FileTree.delete(folder);
        return;
      } catch (DirectoryNotEmptyException e) {
        LockSupport.parkNanos(AGAIN_NANOS); // somebody who is being killed still wrote
      } catch (IOException e) {
        break;
      }
    if (Files.exists(folder)) {
      byCommand(folder); // a folder that may not be written to or is too deep for a path
      FileTree.delete(folder);
    }
  }

  private static void byCommand(Path folder) throws IOException {
    for (var command : List.of(List.of("chmod", "-R", "u+rwx"), List.of("rm", "-rf"))) {
      var words = new ArrayList<>(command);
      words.add(folder.toString());
      OwnCommand.run(
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD),
          COMMAND_MAX);
    }
  }
}
