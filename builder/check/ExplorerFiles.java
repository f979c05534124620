package check;

import explore.Explore;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import text.Hash;

/// The explorer's jar and its AOT cache, made once for a JDK and kept in the user's cache folder.
///
/// The export that continuations need is in the jar's manifest: as an option of the JVM it would make
/// AOT caches useless.
///
/// @param aot null where none could be made: starts are then slower, and nothing else differs
record ExplorerFiles(Path jar, Path aot) {
  private static final List<String> COMMON =
      List.of("-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xlog:disable", "-Xlog:all=off:stderr");

  /// Finds or makes them below `cache`; where that can't be written, below `temporary`.
  static ExplorerFiles in(Path cache, Path temporary) throws IOException {
    var classes = classes();
    var hash = new Hash().add(Runtime.version().toString()).add(System.getProperty("java.home"));
    classes.forEach((name, bytes) -> hash.add(name).add(bytes));
    try {
      return make(cache.resolve("explorer-" + hash.hex()), classes);
    } catch (IOException e) {
      return make(temporary.resolve("explorer"), classes);
    }
  }

  /// What follows the JVM's own options; then come those of {@link explore.Request}.
  List<String> command() {
    var command = new ArrayList<>(COMMON);
    if (aot != null) command.add("-XX:AOTCache=" + aot);
    command.addAll(List.of("-jar", jar.toString()));
    return command;
  }

  private static ExplorerFiles make(Path folder, TreeMap<String, byte[]> classes) throws IOException {
    Path jar = folder.resolve("explorer.jar");
    Path aot = folder.resolve("explorer.aot");
    Path none = folder.resolve("no-aot");
    if (!Files.exists(jar) || !Files.exists(aot) && !Files.exists(none)) {
      Files.createDirectories(folder);
      try (var lock =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var _ = lock.lock()) {
        if (!Files.exists(jar)) writeJar(jar, classes);
        if (!Files.exists(aot) && !Files.exists(none) && !train(folder, jar, aot))
          Files.writeString(none, "this JDK makes no AOT cache\n");
      }
    }
    return new ExplorerFiles(jar, Files.exists(aot) ? aot : null);
  }

  /// The room `explore`, and the facts it makes.
  private static TreeMap<String, byte[]> classes() throws IOException {
    try {
      var origin =
          Path.of(Explore.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      var classes = new TreeMap<String, byte[]>();
      if (Files.isDirectory(origin)) read(origin, classes);
      else
        try (var jar = FileSystems.newFileSystem(origin)) {
          read(jar.getPath("/"), classes);
        }
      return classes;
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void read(Path root, TreeMap<String, byte[]> classes) throws IOException {
    for (var room : List.of("explore", "run"))
      try (var files = Files.walk(root.resolve(room))) {
        for (var file : files.filter(f -> f.toString().endsWith(".class")).toList())
          classes.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
  }

  private static void writeJar(Path jar, TreeMap<String, byte[]> classes) throws IOException {
    var manifest = new Manifest();
    var attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Explore.class.getName());
    attributes.put(new Attributes.Name("Add-Exports"), "java.base/jdk.internal.vm");
    var part = jar.resolveSibling("explorer.jar.part");
    try (var out = new JarOutputStream(Files.newOutputStream(part), manifest)) {
      out.setLevel(0); // read at every start: stored is faster than deflated
      for (var entry : classes.entrySet()) {
        out.putNextEntry(new JarEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    Files.move(part, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Records the exploration of a small program and makes the cache of it.
  private static boolean train(Path folder, Path jar, Path aot) throws IOException {
    Path configuration = folder.resolve("explorer.conf");
    Path part = folder.resolve("explorer.aot.part");
    var program =
        List.of(
            "-jar", jar.toString(), "--classpath", jar.toString(), "--main", "explore.Train",
            "--out", folder.resolve("trained.json").toString());
    var record = new ArrayList<>(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + configuration));
    record.addAll(program);
    var create =
        List.of(
            "-XX:AOTMode=create",
            "-XX:AOTConfiguration=" + configuration,
            "-XX:AOTCache=" + part,
            "-jar",
            jar.toString());
    boolean made = ChildFiles.java(folder, COMMON, record) && ChildFiles.java(folder, COMMON, create);
    Files.deleteIfExists(configuration);
    if (made && Files.exists(part))
      Files.move(part, aot, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    return Files.exists(aot);
  }
}
