package check.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import text.AtomicFile;
import trace.JdkWeaver;

/// The tracer's jar and the JDK's classes woven for it, made once for a JDK, when first asked for,
/// and kept beside the launcher's. No other run has anything of them.
///
/// @param jar   the tracer, for the boot class path and as an agent
/// @param woven the JDK's classes, as `trace.Agent` reads them
public record TraceFiles(Path jar, Path woven) {
  /// Finds or makes them below `cache`; where that can't be written, below `temporary`.
  public static synchronized TraceFiles in(Path cache, Path temporary) throws IOException {
    var classes = BuilderClasses.of("trace");
    return ChildJar.below(cache, temporary, "trace", classes, folder -> make(folder, classes));
  }

  private static TraceFiles make(Path folder, TreeMap<String, byte[]> classes) throws IOException {
    var files = new TraceFiles(folder.resolve("trace.jar"), folder.resolve("woven"));
    var content =
        ChildJar.content(
            classes, Map.of("Premain-Class", "trace.Agent", "Can-Redefine-Classes", "true"));
    if (files.are(content)) return files;
    Files.createDirectories(folder);
    try (var lock =
            FileChannel.open(
                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = lock.lock()) {
      if (!files.are(content)) {
        AtomicFile.write(files.woven, JdkWeaver.weave());
        Sum.note(files.woven);
        AtomicFile.write(files.jar, content);
      }
    }
    return files;
  }

  /// Are they as they were made?
  private boolean are(byte[] content) throws IOException {
    return ChildJar.isThis(jar, content) && Sum.holds(woven);
  }

  /// The JVM options that put them to use. The AOT cache is for a JVM without an agent.
  List<String> options(Path launcher, Path tape) {
    return List.of(
        "-Xbootclasspath/a:" + launcher + System.getProperty("path.separator") + jar,
        "-javaagent:" + jar + "=" + tape + "|" + woven);
  }
}
