package check.child;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Folders of builders that were killed, and what still runs there. A living builder holds a lock
/// in its folder, which ends with it however it ends.
final class StaleFolders {
  static final String PREFIX = "interleave";
  private static final String LOCK = "lock";

  private StaleFolders() {}

  /// Marks a folder as that of a living builder, until the channel is closed; empty where another
  /// was quicker and sweeps it away.
  static Optional<FileChannel> hold(Path folder) throws IOException {
    var channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (locks(channel)) return Optional.of(channel);
    channel.close();
    return Optional.empty();
  }

  private static boolean locks(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // held by this very builder
    }
  }

  /// Ends and removes all that killed builders of this user left; what can't be removed stays.
  static void sweep() {
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (var folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
      for (var folder : folders)
        try {
          sweep(folder);
        } catch (IOException e) {
          System.err.println("could not sweep away " + folder + ": " + e.getMessage());
        }
    } catch (IOException e) {
      return; // no such folder: nothing is there to sweep
    }
  }

  private static void sweep(Path folder) throws IOException {
    var lock = folder.resolve(LOCK);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || !Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)
        || !Files.isWritable(lock)) return; // another's, or none of ours
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (!locks(channel)) return;
      killIn(folder);
      Folder.delete(folder);
    }
  }

  /// Kills the processes whose environment says that their temporary files are in this folder.
  private static void killIn(Path folder) {
    var processes = new File("/proc").list((_, name) -> name.matches("\\d+"));
    if (processes == null) return;
    for (var pid : processes)
      try {
        var bytes = Files.readAllBytes(Path.of("/proc", pid, "environ"));
        if (new String(bytes, StandardCharsets.UTF_8).contains("TMPDIR=" + folder + "/"))
          ProcessHandle.of(Long.parseLong(pid)).ifPresent(ProcessHandle::destroyForcibly);
      } catch (IOException e) {
        continue; // another user's, or it has just gone
      }
  }
}
