package check;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import launch.Launch;
import text.Hash;

/// The launcher's jar and its AOT cache, made once for a JDK and kept in the user's cache folder.
///
/// @param jar for the boot class path
/// @param aot null where none could be made: starts are then slower, and nothing else differs
record ChildFiles(Path jar, Path aot) {
  private static final int TRAINING_SECONDS_MAX = 60;

  /// Finds or makes them below `cache`; where that can't be written, below `temporary`.
  static ChildFiles in(Path cache, Path temporary) throws IOException {
    var classes = classes("launch");
    var hash = new Hash().add(Runtime.version().toString()).add(System.getProperty("java.home"));
    classes.forEach((name, bytes) -> hash.add(name).add(bytes));
    try {
      return make(cache.resolve("child-" + hash.hex()), classes);
    } catch (IOException e) {
      return make(temporary.resolve("child"), classes);
    }
  }

  private static ChildFiles make(Path folder, TreeMap<String, byte[]> classes) throws IOException {
    Path jar = folder.resolve("child.jar"),
        aot = folder.resolve("child.aot"),
        none = folder.resolve("no-aot");
    if (!Files.exists(jar) || !Files.exists(aot) && !Files.exists(none)) {
      Files.createDirectories(folder);
      try (var lock =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = lock.lock()) {
        if (!Files.exists(jar)) writeJar(jar, classes, Map.of("Agent-Class", "launch.Look"));
        if (!Files.exists(aot) && !Files.exists(none) && !train(folder, jar, aot))
          Files.writeString(none, "this JDK makes no AOT cache\n");
      }
    }
    return new ChildFiles(jar, Files.exists(aot) ? aot : null);
  }

  /// The JVM options that put them to use.
  List<String> options() {
    var options = new ArrayList<String>();
    options.add("-Xbootclasspath/a:" + jar);
    if (aot != null) options.add("-XX:AOTCache=" + aot);
    return options;
  }

  /// The compiled classes of a room of the builder.
  static TreeMap<String, byte[]> classes(String room) throws IOException {
    try {
      var origin =
          Path.of(Launch.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(origin)) return read(room, origin.resolve(room));
      try (FileSystem jar = FileSystems.newFileSystem(origin)) {
        return read(room, jar.getPath("/" + room));
      }
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static TreeMap<String, byte[]> read(String room, Path folder) throws IOException {
    var classes = new TreeMap<String, byte[]>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".class")).toList())
        classes.put(room + "/" + file.getFileName(), Files.readAllBytes(file));
    }
    return classes;
  }

  /// Writes a jar with these attributes in its manifest.
  static void writeJar(Path jar, TreeMap<String, byte[]> classes, Map<String, String> attributes)
      throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.forEach(
        (name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
    var part = jar.resolveSibling(jar.getFileName() + ".part");
    try (var out = new JarOutputStream(Files.newOutputStream(part), manifest)) {
      out.setLevel(0); // read at every start: stored is faster than deflated
      for (var entry : classes.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Records a training run and makes the cache of it (JEP 483, JEP 515).
  private static boolean train(Path folder, Path jar, Path aot) throws IOException {
    Path configuration = folder.resolve("child.conf"),
        part = folder.resolve("child.aot.part"),
        told = folder.resolve("told");
    Files.writeString(told, "0123456789abcdef");
    var common =
        List.of(
            "-Xbootclasspath/a:" + jar,
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xlog:disable",
            "-Xlog:all=off:stderr");
    boolean recorded =
        java(
            folder,
            common,
            List.of(
                "-XX:AOTMode=record",
                "-XX:AOTConfiguration=" + configuration,
                "-cp",
                "none",
                Launch.class.getName(),
                told.toString(),
                "launch.Train"));
    boolean made =
        recorded
            && java(
                folder,
                common,
                List.of(
                    "-XX:AOTMode=create",
                    "-XX:AOTConfiguration=" + configuration,
                    "-XX:AOTCache=" + part,
                    "-cp",
                    "none"));
    Files.deleteIfExists(configuration);
    if (made && Files.exists(part))
      Files.move(part, aot, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return Files.exists(aot);
  }

  /// Runs a JVM to its end; false if it fails or takes too long.
  static boolean java(Path folder, List<String> common, List<String> more)
      throws IOException {
    var command = new ArrayList<>(List.of(Child.java()));
    command.addAll(common);
    command.addAll(more);
    var log = folder.resolve("log").toFile();
    var builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log)
            .directory(folder.toFile());
    Child.clean(builder);
    var process = builder.start();
    try {
      return process.waitFor(TRAINING_SECONDS_MAX, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
