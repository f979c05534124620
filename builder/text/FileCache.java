package text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Texts of a notebook's files, kept as long as the files don't change: a notebook that is being
/// written is read after every save.
public final class FileCache {
  /// Two saves may fall into one tick of a file system's clock, so a file is read again until its
  /// time lies this far back.
  private static final long TRUSTED_MILLIS = 2000;

  private final Map<String, Book> books = new HashMap<>();

  /// A text, what was wrong with it, and the file as it was then.
  private record Book(Stamp stamp, Optional<Source> source, Problems wrong, boolean trusted) {}

  private record Stamp(long nanos, long size, Object file) {
    static Stamp of(BasicFileAttributes seen) {
      return new Stamp(
          seen.lastModifiedTime().to(TimeUnit.NANOSECONDS), seen.size(), seen.fileKey());
    }
  }

  /// Reads all files below a folder whose names end so, in the order of their paths.
  public List<Source> all(Root root, String below, String suffix, Problems problems) {
    var sources = new ArrayList<Source>();
    for (var file : root.look(below, suffix, problems)) {
      var stamp = file.seen().map(Stamp::of).orElseGet(() -> stamp(root, file.path()));
      read(root, file.path(), stamp, problems).ifPresent(sources::add);
    }
    return sources;
  }

  /// Reads a file, as {@link Root#read} does; the same text is the very same source.
  public Optional<Source> read(Root root, String path, Problems problems) {
    return read(root, path, stamp(root, path), problems);
  }

  private Optional<Source> read(Root root, String path, Stamp stamp, Problems problems) {
    var kept = books.get(path);
    if (kept == null || !kept.trusted || !kept.stamp.equals(stamp)) {
      var wrong = new Problems();
      var source = root.read(path, wrong);
      if (kept != null && kept.source.equals(source)) source = kept.source;
      kept = new Book(stamp, source, wrong, isOld(stamp));
      books.put(path, kept);
    }
    problems.addAll(kept.wrong);
    return kept.source;
  }

  private static boolean isOld(Stamp stamp) {
    var millis = TimeUnit.NANOSECONDS.toMillis(stamp.nanos);
    return stamp.size >= 0 && System.currentTimeMillis() - millis > TRUSTED_MILLIS;
  }

  private static Stamp stamp(Root root, String path) {
    try {
      return Stamp.of(Files.readAttributes(root.folder().resolve(path), BasicFileAttributes.class));
    } catch (IOException e) {
      return new Stamp(0, -1, null); // it isn't there, which reading it will tell
    }
  }
}
