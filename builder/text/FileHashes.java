package text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Hashes of the contents of files that seldom change, such as jars and commands: each is read
/// once, and again only when its size or time has changed.
public final class FileHashes {
  private static final Map<Seen, String> KNOWN = new ConcurrentHashMap<>();

  private FileHashes() {}

  private record Seen(Path file, long size, FileTime time) {}

  /// The hash of a file's content.
  public static String of(Path file) throws IOException {
    var real = file.toRealPath();
    var seen = new Seen(real, Files.size(real), Files.getLastModifiedTime(real));
    var known = KNOWN.get(seen);
    if (known != null) return known;
    var hash = Hash.of(real);
    KNOWN.put(seen, hash);
    return hash;
  }
}
