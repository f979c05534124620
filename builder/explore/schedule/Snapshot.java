package explore.schedule;

import java.util.List;
import java.util.StringJoiner;

/// A state in words, as the page shows it.
///
/// @param variables a line each: name, tab, value
/// @param threads   a line each: key, name, `ready`, `blocked` or `finished`, line, next step; by
/// tabs
/// @param output    printed so far
public record Snapshot(String variables, String threads, String output) {
  /// Of an execution, now.
  public static Snapshot of(Execution execution) {
    var identities = execution.identities();
    var variables = new StringJoiner("\n");
    for (var location : identities.locations()) {
      var shown = location.shown(identities);
      if (execution.kinds().shared(location.kind) && shown != null && worthShowing(location.name()))
        variables.add(location.name() + "\t" + shown);
    }
    var threads = new StringJoiner("\n");
    for (var strand : execution.strands()) threads.add(words(strand, identities));
    return new Snapshot(variables.toString(), threads.toString(), execution.output().toString());
  }

  private static boolean worthShowing(String name) {
    return !name.isEmpty() && !name.equals("stdout");
  }

  private static String words(Strand strand, Identities identities) {
    if (strand.finished) return strand.key + "\t" + strand.name + "\tfinished\t0\t";
    var state = strand.pending.enabled() ? "ready" : "blocked";
    var next = strand.pending.words(identities);
    return String.join("\t", strand.key, strand.name, state, "" + strand.pending.line, next);
  }

  /// What the thread of this key did since the last choice, in words.
  public static String step(Execution execution, String who) {
    for (var strand : execution.strands())
      if (strand.key.equals(who))
        return (strand.step == null ? "" : strand.step.words(execution.identities()))
            + execution.trail.words();
    return "exits: only daemon threads are left";
  }

  /// What happened since the last choice, for happens-before.
  public static List<Event> events(Execution execution) {
    return execution.trail.events();
  }

  /// From now on, what happens is kept.
  public static void keep(Execution execution, boolean now) {
    execution.trail.keep(now);
  }

  /// The line of the thread's next step.
  public static int line(Choice choice) {
    return choice.strand() == null ? 0 : choice.strand().pending.line;
  }

  /// The name of the choice's thread.
  public static String name(Choice choice) {
    return choice.strand() == null ? "JVM" : choice.strand().name;
  }

  /// What the next step accesses, for telling whether two steps commute.
  public static long[] accesses(Choice choice) {
    if (choice.strand() == null) return null;
    var next = choice.strand().pending;
    long second = next.second == null ? 0 : next.second.key;
    return new long[] {next.location.key, second, next.writes ? 1 : 0};
  }

  /// Printed so far, as lines.
  public static List<String> output(Execution execution) {
    return Output.lines(execution.output());
  }
}
