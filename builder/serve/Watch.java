package serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// Reports when something changes in folders, but not what it was: events get lost, come late,
/// and an editor that saves by renaming makes odd ones, so whoever is told looks for himself.
final class Watch implements AutoCloseable {
  /// Where no events come (a shared folder, a network's), and where they come late, this finds it.
  private static final long SWEEP_MILLIS = 2000;
  /// One save makes several events.
  private static final long TOGETHER_MILLIS = 4;

  private final List<Path> folders;
  private final WatchService service;
  private final BlockingQueue<Object> changes = new LinkedBlockingQueue<>();
  /// Did an event come since the last sweep? Then what the sweep would find was looked at.
  private volatile boolean eventCame;
  private final Thread watcher;
  private final Thread sweeper;

  Watch(List<Path> folders) throws IOException {
    this.folders = folders;
    service = folders.getFirst().getFileSystem().newWatchService();
    for (var folder : folders) register(folder);
    watcher = Thread.ofPlatform().daemon().name("watch").start(this::watch);
    sweeper = Thread.ofPlatform().daemon().name("sweep").start(this::sweep);
  }

  /// Waits until something has changed, at most so long. Has anything?
  boolean await(long millis) throws InterruptedException {
    if (changes.poll(millis, TimeUnit.MILLISECONDS) == null) return false;
    Thread.sleep(TOGETHER_MILLIS);
    changes.clear();
    return true;
  }

  /// Counts as a change.
  void wake() {
    changes.add(this);
  }

  private void watch() {
    try {
      while (true) {
        var key = service.take();
        if (shows(key)) {
          eventCame = true;
          wake();
        }
        key.reset();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean shows(WatchKey key) {
    boolean shows = false;
    for (var event : key.pollEvents()) {
      if (event.context() instanceof Path name) {
        if (isPassedBy(name)) continue;
        if (event.kind() == ENTRY_CREATE) register(((Path) key.watchable()).resolve(name));
      }
      shows = true; // also where some were lost
    }
    return shows;
  }

  /// Hidden files are no part of a notebook, and `_site` is what is made of it.
  private static boolean isPassedBy(Path name) {
    var text = name.toString();
    return text.startsWith(".") || text.startsWith("_site") || text.equals("node_modules");
  }

  private void register(Path folder) {
    visit(
        folder,
        (file, seen) -> {
          if (seen.isDirectory())
            try {
              file.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            } catch (IOException e) {
              return; // it has just gone, or the system has no more watches: then the sweep finds
              // it
            }
        });
  }

  private void sweep() {
    try {
      long before = state();
      while (true) {
        Thread.sleep(SWEEP_MILLIS);
        long now = state();
        if (now != before && !eventCame) wake();
        eventCame = false;
        before = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A number that is another when any file is there, gone, bigger, smaller or newer.
  private long state() {
    var state = new long[1];
    for (var folder : folders)
      visit(
          folder,
          (file, seen) -> {
            if (seen.isRegularFile())
              state[0] +=
                  31L * (31L * file.hashCode() + seen.size()) + seen.lastModifiedTime().hashCode();
          });
    return state[0];
  }

  private interface Visit {
    void file(Path file, BasicFileAttributes seen);
  }

  private static void visit(Path folder, Visit visit) {
    if (!Files.exists(folder)) return;
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes seen) {
              if (!below.equals(folder) && isPassedBy(below.getFileName()))
                return FileVisitResult.SKIP_SUBTREE;
              visit.file(below, seen);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes seen) {
              if (!isPassedBy(file.getFileName())) visit.file(file, seen);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE; // it has just gone
            }
          });
    } catch (IOException e) {
      return; // a folder that goes while it is looked at is a change that will be told
    }
  }

  @Override
  public void close() throws IOException {
    watcher.interrupt();
    sweeper.interrupt();
    service.close();
  }
}
