package check.child;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import text.AtomicFile;
import text.Hash;

/// A jar of rooms of the builder, for a JVM that it starts, and an AOT cache of it: made once for a
/// JDK and kept in the user's cache folder.
///
/// @param aot null where there is none: starts are then slower, and nothing else differs
record ChildJar(Path jar, Path aot) {
  private static final Duration TRAINING_MAX = Duration.ofSeconds(60);
  /// No cache takes more, all files of its training together.
  private static final long AOT_BYTES_MAX = 100L << 20;

  /// Options of the JVM that is trained, and of each that then uses the cache.
  static final List<String> QUICK =
      List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable", "-Xlog:all=off:stderr");

  /// What a jar's AOT cache is made of (JEP 483, JEP 515).
  interface Training {
    /// More options than the quick ones.
    List<String> options(Path jar);

    /// How the class path is given, in two words; then what is run.
    List<String> program(Path jar) throws IOException;
  }

  /// Makes what is kept in this folder, or finds it there.
  interface Making<T> {
    T in(Path folder) throws IOException;
  }

  /// Finds or makes it below `cache`; where that can't be written, below `temporary`.
  ///
  /// @param classes what it is made of: of others, another is made
  static <T> T below(
      Path cache, Path temporary, String name, TreeMap<String, byte[]> classes, Making<T> making)
      throws IOException {
    var hash = new Hash().add(Runtime.version().toString()).add(System.getProperty("java.home"));
    classes.forEach((type, bytes) -> hash.add(type).add(bytes));
    try {
      return making.in(cache.resolve(name + "-" + hash.hex()));
    } catch (IOException e) {
      return making.in(temporary.resolve(name));
    }
  }

  /// Finds the jar in this folder, or makes it; its cache too, if there is one or `training` to
  /// make it by.
  ///
  /// @param attributes of the jar's manifest
  static ChildJar in(
      Path folder,
      String name,
      TreeMap<String, byte[]> classes,
      Map<String, String> attributes,
      Optional<Training> training)
      throws IOException {
    Path jar = folder.resolve(name + ".jar");
    Path aot = folder.resolve(name + ".aot");
    var content = content(classes, attributes);
    if (!isThis(jar, content)) {
      Files.createDirectories(folder);
      try (var lock = open(folder.resolve("lock"));
          var _ = lock.lock()) {
        if (!isThis(jar, content)) {
          AtomicFile.write(jar, content);
          Files.deleteIfExists(aot); // it was made of another
        }
      }
    }
    if (training.isPresent()) trainOnce(folder, jar, aot, training.get());
    return new ChildJar(jar, Sum.holds(aot) ? aot : null);
  }

  private static FileChannel open(Path lock) throws IOException {
    return FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /// Makes the cache, unless it is there, can't be made, or another builder is at it: that may be
  /// one in the background, which is not waited for.
  private static void trainOnce(Path folder, Path jar, Path aot, Training training)
      throws IOException {
    Path none = folder.resolve("no-aot");
    if (Sum.holds(aot) || Files.exists(none)) return;
    try (var lock = open(folder.resolve("training"));
        var held = lock.tryLock()) {
      if (held == null || Sum.holds(aot)) return;
      if (!train(jar, aot, training) && Files.getFileStore(folder).getUsableSpace() > AOT_BYTES_MAX)
        Files.writeString(none, "this JDK makes no AOT cache\n"); // else there was no room
    } catch (OverlappingFileLockException e) {
      return; // another thread of this builder
    }
  }

  /// Is just this in the file?
  static boolean isThis(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  /// The content of a jar with these attributes in its manifest: the same each time.
  static byte[] content(TreeMap<String, byte[]> classes, Map<String, String> attributes)
      throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    new TreeMap<>(attributes)
        .forEach(
            (name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
    var bytes = new ByteArrayOutputStream();
    try (var out = new JarOutputStream(bytes)) {
      out.setLevel(0); // read at every start: stored is faster than deflated
      out.putNextEntry(entry(JarFile.MANIFEST_NAME));
      manifest.write(out);
      for (var each : classes.entrySet()) {
        out.putNextEntry(entry(each.getKey()));
        out.write(each.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static JarEntry entry(String name) {
    var entry = new JarEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
    return entry;
  }

  private static boolean train(Path jar, Path aot, Training training) throws IOException {
    AtomicFile.sweep(aot);
    Files.deleteIfExists(aot);
    AtomicFile.write(aot, part -> train(jar, aot, part, training));
    if (!Files.exists(aot)) return false;
    Sum.note(aot);
    return true;
  }

  /// Leaves the cache at `part`, if this JDK makes one.
  private static void train(Path jar, Path aot, Path part, Training training) throws IOException {
    Path configuration = aot.resolveSibling("configuration");
    var program = training.program(jar);
    var common = new ArrayList<>(QUICK);
    common.addAll(training.options(jar));
    common.add("-XX:AOTConfiguration=" + configuration);
    var create = new ArrayList<>(List.of("-XX:AOTMode=create", "-XX:AOTCache=" + part));
    create.addAll(program.subList(0, 2));
    var record = new ArrayList<>(List.of("-XX:AOTMode=record"));
    record.addAll(program);
    boolean made = java(jar.getParent(), common, record) && java(jar.getParent(), common, create);
    Files.deleteIfExists(configuration);
    if (!made) Files.deleteIfExists(part);
  }

  /// Runs a JVM to its end; false if it fails or takes too long.
  private static boolean java(Path folder, List<String> common, List<String> more)
      throws IOException {
    var command = new ArrayList<>(List.of(JvmCommand.java()));
    command.addAll(common);
    command.addAll(more);
    var log = folder.resolve("log").toFile();
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log)
            .directory(folder.toFile());
    JvmCommand.clean(builder);
    return OwnCommand.run(builder, TRAINING_MAX);
  }
}
