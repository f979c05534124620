package explore.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Why a program is too large to be explored: which loop goes round most, and why no round of it
/// comes back to a state that an earlier one was in.
///
/// @param line  of the loop, 0 if there is none
/// @param words what it does, or empty
public record Growth(int line, String words) {
  private static final int ROUNDS_MIN = 3;

  private record Loop(ModelThread thread, int rounds, LoopHeads.Visit last) {}

  /// What grows in an execution, as far as it got.
  public static Growth of(Execution execution) {
    return execution.threads().stream()
        .flatMap(thread -> loops(thread).stream())
        .filter(loop -> loop.rounds >= ROUNDS_MIN)
        .max(Comparator.comparingInt(Loop::rounds))
        .map(loop -> new Growth(loop.last.line, words(execution, loop)))
        .orElse(new Growth(0, ""));
  }

  /// A call of a method begins its loops anew: rounds of all its calls are added up.
  private static List<Loop> loops(ModelThread thread) {
    var bySite =
        thread.frames.stream()
            .flatMap(frame -> frame.visits.stream())
            .collect(Collectors.groupingBy(visit -> visit.site));
    return bySite.values().stream()
        .map(
            visits ->
                new Loop(thread, visits.stream().mapToInt(v -> v.rounds).sum(), visits.getLast()))
        .toList();
  }

  private static String words(Execution execution, Loop loop) {
    var rounds = "the loop at line %d goes round %,d times".formatted(loop.last.line, loop.rounds);
    var who = execution.threads().size() > 1 ? " in " + loop.thread.name : "";
    return ": " + rounds + who + cause(loop) + "; make it end after few rounds";
  }

  private static String changes(Location location) {
    return location.name().equals("stdout") ? "prints" : "changes " + location.name();
  }

  private static String cause(Loop loop) {
    var thread = loop.thread;
    return switch (loop.last.cause) {
      case LOCALS -> ", each with other values of its variables";
      case UNKNOWN -> ", each with other objects in its variables";
      case EFFECT -> ", and each " + thread.effect;
      case CHANGE -> ", and each %s (line %d)".formatted(changes(thread.changed), thread.changedAt);
      case NONE -> "";
    };
  }
}
