package run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How a run ended.
public sealed interface Ending {
  /// main returned, and the process ended with code 0.
  record Completed() implements Ending {}

  /// An exception left main.
  ///
  /// @param type    the binary name of its class
  /// @param message what its `getMessage` gave
  record Threw(String type, Optional<String> message) implements Ending {}

  /// The process ended with this code, which is not 0.
  record Exited(int code) implements Ending {}

  /// The process was killed by this signal.
  record Died(int signal) implements Ending {}

  /// Rings of threads, each of which waits for what the next one holds, the last for the first;
  /// seen twice.
  ///
  /// @param cycles at least one; no thread is in two
  /// @param timed  as of {@link StillRunning}: one of these may end the program all the same
  /// @param givesUp one of the rings' threads can be made to give up its wait, as by an interrupt
  record Deadlocked(List<List<String>> cycles, List<String> timed, boolean givesUp)
      implements Ending {
    public Deadlocked {
      timed = timed == null ? List.of() : List.copyOf(timed); // records of earlier checks have none
    }

    /// Rings beside which no thread waits for a time, or none was looked for.
    public Deadlocked(List<List<String>> cycles) {
      this(cycles, List.of(), false);
    }

    /// One ring as a reader sees it: `a -> b -> a`.
    public static String shown(List<String> cycle) {
      return String.join(" -> ", cycle) + " -> " + cycle.getFirst();
    }

    /// All rings as a reader sees them, one after the other.
    public static String allShown(List<List<String>> cycles) {
      return cycles.stream().map(Deadlocked::shown).collect(Collectors.joining(", and "));
    }
  }

  /// Still running at its limit.
  ///
  /// @param timed the threads that wait for a time to come and were not seen to wait so again; it
  ///              may end when they have waited
  /// @param unseen it could not be looked into, so nothing is known of its threads
  record StillRunning(List<String> timed, boolean unseen) implements Ending {
    public StillRunning {
      timed = List.copyOf(timed);
    }

    /// One that goes on, or never can.
    public StillRunning() {
      this(List.of());
    }

    /// One that was looked into.
    public StillRunning(List<String> timed) {
      this(timed, false);
    }
  }

  /// javac refused it.
  record Refused(List<Refusal> errors) implements Ending {}

  /// An error of javac.
  ///
  /// @param file    the path of a file of `//SOURCES`; empty where it is in the snippet's own
  /// @param line    of that file, from 1
  /// @param key     such as `compiler.err.cant.resolve.location`; empty where it wasn't javac that
  ///                said so
  /// @param message in English, may have several lines
  record Refusal(String file, int line, int column, String key, String message) {
    public Refusal {
      file = file == null ? "" : file; // records of earlier checks have none
    }

    /// Where and what, in one line or more.
    public String words() {
      return (file.isEmpty() ? "line " : file + ":") + line + ": " + message;
    }
  }

  /// The threads that may end the program when they have waited for their time.
  default List<String> waitingForTime() {
    return switch (this) {
      case StillRunning(var timed, _) -> timed;
      case Deadlocked(_, var timed, _) -> timed;
      default -> List.of();
    };
  }

  /// Was this how a program ends that has nothing more to do?
  default boolean ordinary() {
    return this instanceof Completed;
  }

  /// The ending in words, for messages and pages.
  default String words() {
    return switch (this) {
      case Completed() -> "completed";
      case Threw(var type, var message) ->
          "threw " + type + message.map(m -> ": " + m.replace("\n", "\\n")).orElse("");
      case Exited(int code) -> "exited with code " + code;
      case Died(int signal) -> "was killed by signal " + signal;
      case Deadlocked(var cycles, _, _) -> "deadlocked: " + Deadlocked.allShown(cycles);
      case StillRunning _ -> "was still running at its limit";
      case Refused(var errors) ->
          "was refused by javac, " + errors.getFirst().words().lines().findFirst().orElseThrow();
    };
  }
}
