package check.observe;

import check.child.TracedRun;
import check.compile.Compiled;
import check.compile.SourceProgram;
import check.compile.UnnamedThreads;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import run.Ending.Refusal;
import run.Explored;
import run.Run;
import snippet.JavaText;
import text.Hash;

/// What the programs of a snippet were seen to do, its own and those that its breaks make, with
/// nothing of what was expected: so it stays true when the expectation is edited.
///
/// @param programs by {@link #key}
public record Facts(Map<String, Program> programs) {
  /// What a program was seen to do.
  ///
  /// @param refused  javac's errors; empty where it compiles
  /// @param threads  what readers call its threads
  /// @param once     runs in JVMs of their own, in order
  /// @param many     runs of a table, in order
  /// @param traced   runs with the tracer in them, in order
  /// @param explored all its schedules; null where it was not explored
  public record Program(
      List<Refusal> refused,
      UnnamedThreads threads,
      Runs once,
      Runs many,
      List<TracedRun> traced,
      Explored explored) {
    /// What javac made of it, as far as judging asks. What was run has a main.
    Compiled compiled(SourceProgram program) {
      return refused.isEmpty()
          ? new Compiled.Classes(
              Path.of(program.id()), List.of(program.snippet().mainName()), threads)
          : new Compiled.Refused(refused);
    }
  }

  /// Runs in order, equal ones kept once.
  ///
  /// @param order of each run its place among the different ones
  public record Runs(List<Run> different, List<Integer> order) {
    /// All of them; equal ones are the same object.
    List<Run> all() {
      return order.stream().map(different::get).toList();
    }
  }

  /// Gathers runs.
  static final class Gathered {
    private final Map<Run, Integer> places = new IdentityHashMap<>();
    private final List<Run> different = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();

    /// Adds a run; returns how much room it takes, in characters.
    long add(Run run) {
      var place = places.get(run);
      order.add(place == null ? different.size() : place);
      if (place != null) return 1;
      places.put(run, different.size());
      different.add(run);
      return run.error().length() + run.output().stream().mapToLong(l -> l.text().length()).sum();
    }

    Runs runs() {
      return new Runs(List.copyOf(different), List.copyOf(order));
    }
  }

  /// The key of a program: a hash of its code and of the places it stands at, which stack traces
  /// and javac's errors have; what its comments say is no part of it.
  public static String key(String program) {
    var code =
        JavaText.withoutComments(program)
            .lines()
            .map(line -> line.replaceAll("[\\s\\uFFFF]+$", ""))
            .toList();
    return new Hash().add(String.join("\n", code).stripTrailing()).hex();
  }
}
