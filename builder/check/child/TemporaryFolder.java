package check.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import text.FileTrouble;

/// A time in which children are run: a folder for them, which goes with it, and nothing of theirs
/// left when the builder is stopped.
public final class TemporaryFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;
  private final Thread cleaner;

  /// Makes one, once what killed builders left is swept away.
  public TemporaryFolder() throws IOException {
    StaleFolders.sweep();
    try {
      var created = Files.createTempDirectory(StaleFolders.PREFIX);
      var held = StaleFolders.hold(created);
      while (held.isEmpty()) {
        created = Files.createTempDirectory(StaleFolders.PREFIX);
        held = StaleFolders.hold(created);
      }
      folder = created;
      lock = held.get();
    } catch (IOException e) {
      throw FileTrouble.of(Path.of(System.getProperty("java.io.tmpdir")), e);
    }
    cleaner = Thread.ofPlatform().unstarted(this::stopped);
    Runtime.getRuntime().addShutdownHook(cleaner);
    OrphanReaper.begin();
  }

  private void stopped() {
    Watchdog.endAll();
    deleteQuietly();
  }

  public Path folder() {
    return folder;
  }

  /// Ends the children that run in it: whoever reads what one writes hears of nothing else.
  public void endChildren() {
    Watchdog.endAllIn(folder);
  }

  @Override
  public void close() {
    deleteQuietly();
    try {
      Runtime.getRuntime().removeShutdownHook(cleaner);
    } catch (IllegalStateException e) {
      // It is running: the builder is being stopped.
    }
  }

  private void deleteQuietly() {
    try {
      Folder.delete(folder);
      lock.close();
    } catch (IOException e) {
      System.err.println("could not be removed: " + FileTrouble.words(FileTrouble.of(folder, e)));
    }
  }
}
