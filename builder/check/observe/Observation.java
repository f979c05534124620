package check.observe;

import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.SourceProgram;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import run.Explored;
import run.Run;

/// What a compiled program does: seen now, or as it was kept. Nothing is known here of what is
/// expected.
public interface Observation {
  /// A run in a JVM of its own.
  Run once() throws IOException, InterruptedException;

  /// So many runs, or fewer where `enough` says so of the runs so far.
  List<Run> many(int times, Predicate<List<Run>> enough) throws IOException, InterruptedException;

  /// A run with the tracer in it.
  TracedRun traced() throws IOException, InterruptedException;

  /// All its schedules.
  Explored explored() throws IOException, InterruptedException;

  /// Where observations come from.
  interface Source {
    /// The observation of a program.
    Observation of(Job job, SourceProgram program, Compiled.Classes classes) throws IOException;

    /// Hears what javac made of a program.
    default void compiled(Job job, SourceProgram program, Compiled compiled) {
      // who only observes has no use for it
    }

    /// All that was observed of a snippet's programs, which is then forgotten here; empty where it
    /// is not to be kept.
    default Optional<Facts> taken(Job job) {
      return Optional.empty();
    }
  }
}
