package check.child;

import com.sun.tools.attach.VirtualMachine;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import run.Ending;
import run.ThreadSeen;

/// What a look into a program found, by attaching to its JVM.
///
/// @param cycles rings of threads that wait for each other; empty where there is none
/// @param stuck no thread of the program can ever go on
/// @param timed the threads that wait for a time, as {@link Ending.StillRunning} says
/// @param givesUp as {@link Ending.Deadlocked} says
/// @param found could the program be looked into? Else nothing is known of it
record Look(
    List<List<String>> cycles,
    List<ThreadSeen> threads,
    boolean stuck,
    List<String> timed,
    boolean givesUp,
    boolean found) {
  private static final int BYTES_MAX = 64 << 20;

  /// The look of a program that can't be looked into, which isn't one that found nothing.
  static final Look NONE = nothing(false);

  /// The look of a program that a signal has stopped: no thread can do anything.
  static final Look HALTED = nothing(true);

  private static Look nothing(boolean found) {
    return new Look(List.of(), List.of(), false, List.of(), false, found);
  }

  /// The same of a program that something else may act on, too, after a time.
  Look awaits(String what) {
    var all = Stream.concat(timed.stream(), Stream.of(what)).toList();
    return new Look(cycles, threads, stuck, all, givesUp, found);
  }

  /// Looks once, and where the program waits for a time, for so long whether it does so again.
  ///
  /// @param jar       the launcher's
  /// @param classPath of the program
  /// @param limit     is the run at its limit, and to be ended?
  /// @param ringsOnly is that patience for rings alone that may give up?
  static Look into(
      ChildProcess child, Path jar, List<Path> classPath, boolean limit, boolean ringsOnly) {
    var patience = limit ? child.patience() : Duration.ZERO;
    var file = child.newLookFile();
    try {
      var machine = VirtualMachine.attach(child.jvm().id());
      try {
        machine.loadAgent(
            jar.toString(),
            String.join(
                "\t",
                file.toString(),
                String.valueOf(patience.toMillis()),
                limit ? "limit" : "idle",
                ringsOnly ? "rings" : "all"));
      } finally {
        machine.detach();
      }
      var said = LeftFile.read(file, BYTES_MAX).orElseGet(() -> new byte[0]);
      return read(new String(said, StandardCharsets.UTF_8).lines().toList(), classPath);
    } catch (Exception e) {
      // It ended meanwhile, or collects garbage without end: the limit holds all the same.
      return Look.NONE;
    } finally {
      file.toFile().delete();
    }
  }

  private static Look read(List<String> lines, List<Path> classPath) {
    var names = ObjectNames.of(lines, ObjectNames.uses(lines), classPath);
    var cycles = new ArrayList<List<String>>();
    var timed = new ArrayList<String>();
    boolean stuck = false;
    boolean givesUp = false;
    var threads = new ArrayList<ThreadSeen>();
    for (var line : lines) {
      var fields = line.split("\t");
      switch (fields[0]) {
        case "stuck" -> stuck = true;
        case "gives up" -> givesUp = true;
        case "timed" -> timed.add(fields[1]);
        case "deadlock" -> cycles.add(List.of(fields).subList(1, fields.length));
        case "thread" ->
            threads.add(
                new ThreadSeen(
                    fields[1],
                    Thread.State.valueOf(fields[2]),
                    fields[3].equals("virtual"),
                    fields[4],
                    names.getOrDefault(Long.valueOf(fields[6]), ""),
                    fields[5],
                    new ArrayList<>()));
        case "object", "place", "use" -> {}
        default -> threads.getLast().trace().add(fields[1]);
      }
    }
    return new Look(cycles, threads, stuck, timed, givesUp, true);
  }
}
