package check.compile;

import java.nio.file.Path;
import java.util.List;
import run.Ending.Refusal;

/// What javac made of a program.
public sealed interface Compiled {
  /// @param classes the folder of its classes
  /// @param mains   the classes with a main method, in the order compiled
  record Classes(Path classes, List<String> mains) implements Compiled {}

  /// @param errors at least one
  record Refused(List<Refusal> errors) implements Compiled {}
}
