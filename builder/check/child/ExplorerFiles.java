package check.child;

import explore.Explore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The explorer's jar and its AOT cache, made once for a JDK and kept in the user's cache folder.
///
/// The export that continuations need, and what is opened so that views of collections can be
/// followed, is in the jar's manifest: as an option of the JVM it would make AOT caches useless.
public record ExplorerFiles(ChildJar kept) {
  private static final String NAME = "explorer";
  private static final String OPENED =
      "java.base/java.lang java.base/java.util java.base/java.util.concurrent"
          + " java.base/java.util.function java.base/java.util.stream";

  /// Finds or makes them below `cache`; where that can't be written, below `temporary`.
  ///
  /// @param train make the AOT cache, too, where there is none?
  public static ExplorerFiles in(Path cache, Path temporary, boolean train) throws IOException {
    var classes = BuilderClasses.of("explore");
    classes.putAll(BuilderClasses.of("run")); // the facts that it makes
    classes.putAll(BuilderClasses.of("naming"));
    var attributes =
        Map.of(
            "Main-Class",
            Explore.class.getName(),
            "Add-Exports",
            "java.base/jdk.internal.vm",
            "Add-Opens",
            OPENED);
    var training = Optional.<ChildJar.Training>of(new Trained()).filter(_ -> train);
    return new ExplorerFiles(
        ChildJar.below(
            cache,
            temporary,
            NAME,
            classes,
            folder -> ChildJar.in(folder, NAME, classes, attributes, training)));
  }

  /// What follows the JVM's own options; then come those of {@link explore.Request}.
  public List<String> command() {
    var command = new ArrayList<>(ChildJar.QUICK);
    if (kept.aot() != null) command.add("-XX:AOTCache=" + kept.aot());
    command.addAll(List.of("-jar", kept.jar().toString()));
    return command;
  }

  /// What that reads.
  public Path jar() {
    return kept.jar();
  }

  /// The exploration of a small program.
  private record Trained() implements ChildJar.Training {
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
          "explore.ExploreTraining",
          "--out",
          jar.resolveSibling("trained.json").toString());
    }
  }
}
