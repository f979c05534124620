package check;

import explore.Explore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The explorer's jar and its AOT cache, made once for a JDK and kept in the user's cache folder.
///
/// The export that continuations need is in the jar's manifest: as an option of the JVM it would
/// make AOT caches useless.
record ExplorerFiles(KeptJar kept) {
  private static final String NAME = "explorer";

  /// Finds or makes them below `cache`; where that can't be written, below `temporary`.
  static ExplorerFiles in(Path cache, Path temporary) throws IOException {
    var classes = KeptJar.classes("explore");
    classes.putAll(KeptJar.classes("run")); // the facts that it makes
    var attributes =
        Map.of("Main-Class", Explore.class.getName(), "Add-Exports", "java.base/jdk.internal.vm");
    return new ExplorerFiles(
        KeptJar.below(
            cache,
            temporary,
            NAME,
            classes,
            folder -> KeptJar.in(folder, NAME, classes, attributes, new Trained())));
  }

  /// What follows the JVM's own options; then come those of {@link explore.Request}.
  List<String> command() {
    var command = new ArrayList<>(KeptJar.QUICK);
    if (kept.aot() != null) command.add("-XX:AOTCache=" + kept.aot());
    command.addAll(List.of("-jar", kept.jar().toString()));
    return command;
  }

  /// The exploration of a small program.
  private record Trained() implements KeptJar.Training {
    @Override
    public List<String> options(Path jar) {
      return List.of();
    }

    @Override
    public List<String> program(Path jar) {
      return List.of(
          "-jar",
          jar.toString(),
          "--classpath",
          jar.toString(),
          "--main",
          "explore.Train",
          "--out",
          jar.resolveSibling("trained.json").toString());
    }
  }
}
