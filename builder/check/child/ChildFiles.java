package check.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import launch.Launch;

/// The launcher's jar and its AOT cache, made once for a JDK and kept in the user's cache folder.
///
/// @param jar for the boot class path
/// @param aot null where there is none: starts are then slower, and nothing else differs
public record ChildFiles(Path jar, Path aot) {
  private static final String NAME = "child";

  /// Finds or makes them below `cache`; where that can't be written, below `temporary`.
  ///
  /// @param train make the AOT cache, too, where there is none?
  public static ChildFiles in(Path cache, Path temporary, boolean train) throws IOException {
    var classes = BuilderClasses.of("launch");
    classes.putAll(BuilderClasses.of("naming"));
    var attributes = Map.of("Agent-Class", "launch.ThreadDump");
    var training = Optional.<ChildJar.Training>of(new Trained()).filter(_ -> train);
    var kept =
        ChildJar.below(
            cache,
            temporary,
            NAME,
            classes,
            folder -> ChildJar.in(folder, NAME, classes, attributes, training));
    return new ChildFiles(kept.jar(), kept.aot());
  }

  /// The JVM options that put them to use.
  List<String> options() {
    var options = new ArrayList<String>();
    options.add("-Xbootclasspath/a:" + jar);
    if (aot != null) options.add("-XX:AOTCache=" + aot);
    return options;
  }

  /// A run of a small program.
  private record Trained() implements ChildJar.Training {
    @Override
    public List<String> options(Path jar) {
      return List.of("-Xbootclasspath/a:" + jar);
    }

    @Override
    public List<String> program(Path jar) throws IOException {
      var told = Files.writeString(jar.resolveSibling("told"), "0123456789abcdef");
      return List.of(
          "-cp", "none", Launch.class.getName(), told.toString(), "launch.LaunchTraining");
    }
  }
}
