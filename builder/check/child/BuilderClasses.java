package check.child;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import launch.Launch;
import text.Hash;

/// The builder's own compiled classes: some of them run in another JVM, and evidence holds only as
/// long as those that found it are the same.
public final class BuilderClasses {
  private BuilderClasses() {}

  /// The classes of a room of the builder, and of the rooms in it, by path.
  static TreeMap<String, byte[]> of(String room) throws IOException {
    return read(
        root -> {
          var classes = new TreeMap<String, byte[]>();
          add(classes, root, room);
          return classes;
        });
  }

  /// A hash of each room's classes, and of those of the rooms in it, by the room's name.
  public static Map<String, String> hashes() throws IOException {
    return read(
        root -> {
          var hashes = new TreeMap<String, String>();
          try (var folders = Files.list(root)) {
            for (var folder : folders.filter(Files::isDirectory).toList()) {
              var room = folder.getFileName().toString().replace("/", "");
              var classes = new TreeMap<String, byte[]>();
              add(classes, root, room);
              var hash = new Hash();
              classes.forEach((path, bytes) -> hash.add(path).add(bytes));
              hashes.put(room, hash.hex());
            }
          }
          return hashes;
        });
  }

  private interface Reading<T> {
    T from(Path root) throws IOException;
  }

  /// Reads them where this class was loaded from: JBang's jar, or a folder.
  private static <T> T read(Reading<T> reading) throws IOException {
    try {
      var origin =
          Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(origin)) return reading.from(origin);
      try (FileSystem jar = FileSystems.newFileSystem(origin)) {
        return reading.from(jar.getPath("/"));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void add(TreeMap<String, byte[]> classes, Path root, String room)
      throws IOException {
    try (var files = Files.walk(root.resolve(room))) {
      for (var file : files.filter(f -> f.toString().endsWith(".class")).toList())
        classes.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
    }
  }
}
