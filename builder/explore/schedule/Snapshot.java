package explore.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;

/// A state in words, as the page shows it.
///
/// @param variables a line each: name, tab, value
/// @param threads   a line each: key, name, `ready`, `blocked` or `finished`, line, next step; by
/// tabs
/// @param output    printed so far
/// @param holds     which thread holds which lock, how often
/// @param waits     which blocked thread waits for which object
/// @param buffers   what waits in which thread's buffer
public record Snapshot(
    String variables,
    String threads,
    String output,
    List<Held> holds,
    List<Held> waits,
    List<Valued> buffers) {
  /// A thread, by its key, and an object, by its mark, so often.
  public record Held(String thread, String object, int times) {}

  /// A thread, by its key, and variables with values that it has, in order: such as those that wait
  /// in its buffer, oldest first.
  public record Valued(String thread, List<List<String>> values) {}

  /// A location that a step accesses.
  ///
  /// @param key  tells it from all others, in every execution
  /// @param name in words
  public record Touched(long key, String name, boolean writes) {}

  /// What an execution is like now.
  public static Snapshot of(Execution execution) {
    Places.note(execution);
    var identities = execution.identities();
    var variables = new StringJoiner("\n");
    for (var location : identities.locations()) {
      var shown = location.shown(identities);
      var name = location.name(identities);
      if (execution.kinds().shared(location.kind) && shown != null && worthShowing(name))
        variables.add(name + "\t" + shown);
    }
    var threads = new StringJoiner("\n");
    for (var thread : execution.threads()) threads.add(words(thread, identities));
    return new Snapshot(
        variables.toString(),
        threads.toString(),
        execution.output().toString(),
        holds(execution),
        waits(execution),
        buffers(execution));
  }

  private static List<Held> holds(Execution execution) {
    var identities = execution.identities();
    var holds = new ArrayList<Held>();
    for (var location : identities.locations()) {
      if (!execution.kinds().shared(location.kind) || location.whose() == null) continue;
      var object = identities.names().mark(location.whose());
      location.holders().forEach((thread, times) -> holds.add(new Held(thread.key, object, times)));
    }
    holds.sort(Comparator.comparing(Held::thread).thenComparing(Held::object));
    return holds;
  }

  private static List<Held> waits(Execution execution) {
    var waits = new ArrayList<Held>();
    for (var thread : execution.threads()) {
      if (thread.finished || thread.pending.location == null || thread.pending.enabled()) continue;
      var object = thread.pending.location.whose();
      if (object != null)
        waits.add(new Held(thread.key, execution.identities().names().mark(object), 1));
    }
    return waits;
  }

  private static List<Valued> buffers(Execution execution) {
    var buffers = new ArrayList<Valued>();
    for (var thread : execution.threads())
      if (!thread.buffer.isEmpty())
        buffers.add(new Valued(thread.key, thread.buffer.told(execution.identities())));
    return buffers;
  }

  /// What the step of this key accessed.
  public static List<Touched> touched(Execution execution, String who) {
    var identities = execution.identities();
    if (Choice.drains(who)) return List.of(touched(execution.events.drained, true, identities));
    for (var thread : execution.threads())
      if (thread.key.equals(who) && thread.step != null && thread.step.location != null) {
        var step = thread.step;
        var all = new ArrayList<>(List.of(touched(step.location, step.writes, identities)));
        if (step.second != null) all.add(touched(step.second, step.writes, identities));
        for (var also : step.also) all.add(touched(also.location(), also.writes(), identities));
        return all;
      }
    return List.of();
  }

  private static Touched touched(Location location, boolean writes, Identities identities) {
    return new Touched(location.key, location.name(identities), writes);
  }

  private static boolean worthShowing(String name) {
    return !name.isEmpty() && !name.equals("stdout");
  }

  private static String words(ModelThread thread, Identities identities) {
    if (thread.finished) return thread.key + "\t" + thread.name + "\tfinished\t0\t";
    boolean ready = thread.pending.enabled();
    var state = ready ? "ready" : "blocked";
    var next = ready ? thread.pending.words(identities) : thread.pending.waits(identities);
    return String.join("\t", thread.key, thread.name, state, "" + thread.pending.line, next);
  }

  /// What the thread of this key did since the last choice, in words.
  public static String step(Execution execution, String who) {
    var followed = execution.events.words();
    if (Choice.drains(who)) return followed;
    for (var thread : execution.threads())
      if (thread.key.equals(who)) {
        var own = thread.step == null ? "" : thread.step.words(execution.identities());
        return own + (own.isEmpty() || followed.isEmpty() ? "" : ", ") + followed;
      }
    return "exits: only daemon threads are left";
  }

  /// What happened since the last choice, for happens-before.
  public static List<SyncEvent> events(Execution execution) {
    return execution.events.events();
  }

  /// The step that is about to be taken is watched for whether it may be known by heart.
  ///
  /// @param foresight null if it isn't worth that
  public static void watch(Execution execution, Foresight foresight) {
    var taker = foresight == null ? null : execution.threads().get(foresight.thread());
    execution.step.begin(foresight, taker);
  }

  /// What came of the step that was watched; null if that can't be known by heart.
  ///
  /// @param events of the step
  public static Learnt learnt(Execution execution, List<SyncEvent> events) {
    return execution.step.learnt(execution, events);
  }

  /// Keeps what happens from now on.
  public static void keep(Execution execution, boolean now) {
    execution.events.keep(now);
  }

  /// The line of the thread's next step.
  public static int line(Choice choice) {
    return choice.line();
  }

  /// The name of the thread of this key.
  public static String name(Execution execution, String who) {
    var key = Choice.threadOf(who);
    for (var thread : execution.threads()) if (thread.key.equals(key)) return thread.name;
    return "JVM";
  }

  /// The name of the choice's thread.
  public static String name(Choice choice) {
    return choice.thread() == null ? "JVM" : choice.thread().name;
  }

  /// What the next step accesses, for telling whether two steps commute: first 1 if it changes
  /// anything, then the locations.
  public static long[] accesses(Choice choice) {
    var thread = choice.thread();
    if (thread == null) return null;
    long buffer = thread.buffer.isEmpty() ? 0 : Fingerprint.mix(thread.keyHash, 303);
    if (choice.drains())
      return new long[] {1, thread.buffer.location(choice.alternative()).key, buffer};
    var next = thread.pending;
    var accesses = new long[4 + next.also.size()];
    accesses[0] = next.changes() ? 1 : 0;
    accesses[1] = next.location.key;
    accesses[2] = next.second == null ? 0 : next.second.key;
    accesses[3] = buffer;
    for (int i = 4; i < accesses.length; i++) accesses[i] = next.also.get(i - 4).location().key;
    return accesses;
  }

  /// What was printed, as lines.
  public static List<String> lines(String printed) {
    return Output.lines(printed);
  }
}
