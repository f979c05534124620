package check.compile;

import java.nio.file.Path;
import java.util.List;
import run.Ending.Refusal;

/// What javac made of a program.
public sealed interface Compiled {
  /// @param classes the folder of its classes
  /// @param mains   the classes with a main method, in the order compiled
  /// @param threads what readers call the threads that the program names by nothing
  record Classes(Path classes, List<String> mains, UnnamedThreads threads) implements Compiled {
    /// The same with threads that readers know by the JDK's names.
    public Classes(Path classes, List<String> mains) {
      this(classes, mains, UnnamedThreads.KEPT);
    }

    /// The same with threads that are called so.
    public Classes with(UnnamedThreads called) {
      return new Classes(classes, mains, called);
    }
  }

  /// @param errors at least one
  record Refused(List<Refusal> errors) implements Compiled {
    /// A refusal that isn't javac's own, for this reason.
    static Refused because(String why) {
      return new Refused(List.of(new Refusal("", 1, 1, "", why)));
    }

    /// What is known where javac gave neither classes nor an error.
    ///
    /// @param notices what it wrote beside its diagnostics, such as that it crashed
    static Refused unsaid(String notices) {
      return because(
          notices.contains(StackOverflowError.class.getSimpleName())
              ? "something is nested too deeply: javac's stack overflowed"
              : "nothing is declared in it; a program has a main method");
    }
  }
}
