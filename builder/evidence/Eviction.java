package evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Forgets kept files that nobody has asked for in a month, where all of them take much room. A
/// file's time is that of its last use, so what another build may be reading stays; were one gone
/// all the same, its program would only run again.
final class Eviction {
  private static final long BYTES_MAX = 64L << 20;
  private static final Duration UNUSED_MAX = Duration.ofDays(30);
  /// A time is put right no more often, so that reading is seldom writing.
  private static final Duration PRECISION = Duration.ofDays(1);

  private Eviction() {}

  private record Kept(Path file, BasicFileAttributes seen) {
    boolean unusedFor(Duration time, Instant now) {
      return seen.lastModifiedTime().toInstant().isBefore(now.minus(time));
    }

    /// Was it being written when its builder was killed?
    boolean half() {
      return file.toString().endsWith(".part");
    }
  }

  /// Notes that a file was used.
  static void used(Path file) throws IOException {
    var kept = new Kept(file, Files.readAttributes(file, BasicFileAttributes.class));
    var now = Instant.now();
    if (kept.unusedFor(PRECISION, now)) Files.setLastModifiedTime(file, FileTime.from(now));
  }

  /// Forgets what has its time in this folder.
  static void in(Path folder) throws IOException {
    var now = Instant.now();
    var all = all(folder);
    long bytes = all.stream().mapToLong(kept -> kept.seen.size()).sum();
    for (var kept : all)
      if (kept.half()
          ? kept.unusedFor(PRECISION, now)
          : bytes > BYTES_MAX && kept.unusedFor(UNUSED_MAX, now)) Files.deleteIfExists(kept.file);
  }

  private static List<Kept> all(Path folder) throws IOException {
    var all = new ArrayList<Kept>();
    try (var files = Files.newDirectoryStream(folder)) {
      for (var file : files) {
        try {
          var seen = Files.readAttributes(file, BasicFileAttributes.class);
          if (seen.isRegularFile()) all.add(new Kept(file, seen));
        } catch (NoSuchFileException e) {
          continue; // another build has moved or forgotten it
        }
      }
    }
    return all;
  }
}
