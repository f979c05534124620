package expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import run.Ending;
import run.Run;
import run.ThreadNames;
import run.ThreadSeen;
import text.Template;

/// Does a run's ending fit the expected one?
final class Endings {
  private static final int SIGNAL_BASE = 128;

  private Endings() {}

  /// Why the ending doesn't fit; empty if it does. Names in an exception's message are bound before
  /// `accept` is asked, and where only `accept` refuses, there is nothing to say.
  static Optional<String> misfit(
      Optional<ExpectationBlock> expected,
      Run run,
      Map<String, String> bound,
      Predicate<Map<String, String>> accept) {
    var asked = new boolean[1];
    boolean fits =
        fits(
            expected,
            run,
            bound,
            all -> {
              asked[0] = true;
              return accept.test(all);
            });
    return fits ? Optional.empty() : Optional.of(asked[0] ? "" : explain(expected, run));
  }

  private static boolean fits(
      Optional<ExpectationBlock> expected,
      Run run,
      Map<String, String> bound,
      Predicate<Map<String, String>> accept) {
    if (!run.note().isEmpty()) return false; // its end is the builder's doing
    var seen = run.ending();
    if (expected.isEmpty()) return seen.ordinary() && accept.test(bound);
    return switch (expected.get()) {
      case ExpectationBlock.Throws(var type, var message) ->
          seen instanceof Ending.Threw(var t, var m)
              && names(type, t)
              && message
                  .map(
                      template ->
                          m.isPresent()
                              && template.match(m.get(), bound, new Template.Budget(), accept))
                  .orElseGet(() -> accept.test(bound));
      case ExpectationBlock.Exit(int code) -> code == codeOf(seen) && accept.test(bound);
      case ExpectationBlock.Deadlocks(var cycles) ->
          seen instanceof Ending.Deadlocked(var rings, _, _)
              && !mayResolve(seen)
              && (cycles.isEmpty() || same(cycles, rings))
              && accept.test(bound);
      case ExpectationBlock.NeverEnds(var states) ->
          neverEnds(seen)
              && !unseen(seen)
              && timedUnsaid(states, seen).isEmpty()
              && states.entrySet().stream().allMatch(e -> isAt(e.getKey(), e.getValue(), run))
              && accept.test(bound);
      default -> throw new IllegalStateException("no ending: " + expected.get());
    };
  }

  /// Could nobody look into it, as it stood at its limit?
  static boolean unseen(Ending seen) {
    return seen instanceof Ending.StillRunning(_, var unseen) && unseen;
  }

  /// Can a ring give up, and does a thread wait for a time that may make it?
  static boolean mayResolve(Ending seen) {
    return seen instanceof Ending.Deadlocked(_, var timed, var givesUp)
        && givesUp
        && !timed.isEmpty();
  }

  private static boolean neverEnds(Ending seen) {
    return seen instanceof Ending.StillRunning || seen instanceof Ending.Deadlocked;
  }

  /// The threads that wait for a time and of which that is not said: the run may end when they have
  /// waited.
  private static List<String> timedUnsaid(Map<String, Thread.State> states, Ending seen) {
    return seen.waitingForTime().stream()
        .filter(name -> states.get(name) != Thread.State.TIMED_WAITING)
        .distinct()
        .sorted()
        .toList();
  }

  /// Are there threads of this name, and all of them in this state? One state of several would say
  /// nothing of the others.
  private static boolean isAt(String name, Thread.State state, Run run) {
    return statesOf(name, run).equals(List.of(state));
  }

  /// The states that threads of this name are in, each once.
  private static List<Thread.State> statesOf(String name, Run run) {
    return run.threads().stream()
        .filter(t -> t.name().equals(name))
        .map(ThreadSeen::state)
        .distinct()
        .sorted()
        .toList();
  }

  /// The exit code of a run that ended by itself; one killed by signal n has 128+n, a throw has
  /// none.
  private static int codeOf(Ending ending) {
    return switch (ending) {
      case Ending.Completed() -> 0;
      case Ending.Exited(int code) -> code;
      case Ending.Died(int signal) -> SIGNAL_BASE + signal;
      case Ending.Threw _, Ending.Deadlocked _, Ending.StillRunning _, Ending.Refused _ -> -1;
    };
  }

  /// Is this the class's qualified or simple name? Nested ones by `Outer$Inner`, `Outer.Inner` or
  /// `Inner`.
  static boolean names(String name, String binary) {
    var simple =
        binary
            .substring(Math.max(binary.lastIndexOf('.'), binary.lastIndexOf('$')) + 1)
            .replaceFirst("^\\d+", "");
    return name.equals(binary) || name.equals(binary.replace('$', '.')) || name.equals(simple);
  }

  /// Are these the same rings, in whatever order?
  private static boolean same(List<List<String>> cycles, List<List<String>> rings) {
    if (cycles.size() != rings.size()) return false;
    var left = new ArrayList<>(rings);
    return cycles.stream().allMatch(cycle -> left.removeIf(onceOnly(ring -> rotated(cycle, ring))));
  }

  private static boolean rotated(List<String> cycle, List<String> ring) {
    if (cycle.size() != ring.size()) return false;
    var twice = new ArrayList<>(ring);
    twice.addAll(ring);
    for (int i = 0; i < ring.size(); i++)
      if (twice.subList(i, i + ring.size()).equals(cycle)) return true;
    return false;
  }

  private static String explain(Optional<ExpectationBlock> expected, Run run) {
    var text = new StringBuilder(head(expected, run));
    if (expected.isPresent()
        && expected.get() instanceof ExpectationBlock.Deadlocks
        && run.ending() instanceof Ending.StillRunning)
      text.append(
          "\n"
              + "  no cycle of owners was seen: a semaphore, a latch or a read lock has no owner;"
              + " `// Never ends:` says that it waits");
    if (expected.isPresent() && run.ending() instanceof Ending.Deadlocked(var rings, _, _))
      rings.stream()
          .filter(ring -> ring.stream().distinct().count() < ring.size())
          .findFirst()
          .ifPresent(
              _ ->
                  text.append(
                      "\n  threads of one name can't be told apart in a cycle: name each of them"));
    expected.flatMap(it -> unknown(it, run)).ifPresent(why -> text.append("\n  ").append(why));
    if (expected.isPresent()
        && expected.get() instanceof ExpectationBlock.NeverEnds(var states)
        && !timedUnsaid(states, run.ending()).isEmpty())
      text.append("\n  ")
          .append(onlyWaits(states, run))
          .append(meantSo(timedUnsaid(states, run.ending()).getFirst(), run));
    if (expected.isPresent()
        && expected.get() instanceof ExpectationBlock.Throws(_, var message)
        && run.ending() instanceof Ending.Threw(_, var said)
        && message.isPresent()
        && said.isPresent()) text.append(Alike.told(message.get(), said.get()));
    if (expected.isEmpty() && run.ending() instanceof Ending.StillRunning)
      run.threads().stream()
          .filter(t -> !ThreadNames.isOfJvm(t.name()))
          .limit(THREADS_TOLD_MAX)
          .forEach(t -> text.append("\n  ").append(t.name()).append(" is ").append(t.state()));
    if (!run.error().isBlank())
      run.error()
          .lines()
          .limit(ERROR_LINES_MAX)
          .forEach(line -> text.append("\n  | ").append(line));
    return text.toString();
  }

  /// Why nobody knows whether it stays as it stands at its limit.
  private static Optional<String> unknown(ExpectationBlock expected, Run run) {
    return switch (expected) {
      case ExpectationBlock.NeverEnds _ when unseen(run.ending()) -> Optional.of(UNSEEN);
      case ExpectationBlock.Deadlocks _ when mayResolve(run.ending()) ->
          Optional.of(onlyWaits(Map.of(), run));
      default -> Optional.empty();
    };
  }

  /// Why a run in which a thread waits for a time is none that never ends.
  static String onlyWaits(Map<String, Thread.State> states, Run run) {
    var unsaid = timedUnsaid(states, run.ending());
    return ("it waits for a time to come, and what it does then was not seen: %s. Should it wait"
            + " for ever, wait without a time; for a time again and again, give it a `//LIMIT`"
            + " of two such times")
        .formatted(
            String.join(", ", unsaid.subList(0, Math.min(unsaid.size(), THREADS_TOLD_MAX)))
                + (unsaid.size() > THREADS_TOLD_MAX ? " …" : ""));
  }

  private static String meantSo(String thread, Run run) {
    return isAt(thread, Thread.State.TIMED_WAITING, run)
        ? "; is it meant so, say it: //   " + thread + " TIMED_WAITING"
        : "";
  }

  private static String head(Optional<ExpectationBlock> expected, Run run) {
    var states =
        expected.isPresent() && expected.get() instanceof ExpectationBlock.NeverEnds(var all)
            ? all.entrySet().stream()
                .filter(e -> !isAt(e.getKey(), e.getValue(), run))
                .map(e -> stateWords(e.getKey(), e.getValue(), run))
                .collect(Collectors.joining("\n  "))
            : "";
    if (neverEnds(run.ending()) && !states.isEmpty()) return states;
    return "expected "
        + expected.map(Endings::words).orElse("that it completes")
        + ", but it "
        + (run.note().isEmpty() ? run.ending().words() : "was killed: " + run.note());
  }

  private static String stateWords(String name, Thread.State wanted, Run run) {
    var seen = statesOf(name, run);
    return "expected that %s is %s, but it %s"
        .formatted(
            name,
            wanted,
            switch (seen.size()) {
              case 0 -> "is not there" + others(run);
              case 1 -> "was " + seen.getFirst();
              default ->
                  "was "
                      + seen.stream()
                          .map(Thread.State::toString)
                          .collect(Collectors.joining(" and "))
                      + ": threads of one name are all meant";
            });
  }

  private static String others(Run run) {
    var names =
        run.threads().stream()
            .map(ThreadSeen::name)
            .filter(name -> !ThreadNames.isOfJvm(name))
            .distinct()
            .sorted()
            .toList();
    return names.isEmpty()
        ? ""
        : "; there "
            + (names.size() == 1 ? "is " : "are ")
            + String.join(", ", names.subList(0, Math.min(names.size(), THREADS_TOLD_MAX)))
            + (names.size() > THREADS_TOLD_MAX ? " …" : "");
  }

  /// What is said of a run that nobody could look into.
  static final String UNSEEN = "what its threads wait for could not be seen";

  private static final int THREADS_TOLD_MAX = 6;
  private static final int ERROR_LINES_MAX = 6;

  /// An ending in the words of its header.
  static String words(ExpectationBlock ending) {
    return switch (ending) {
      case ExpectationBlock.Throws(var type, var message) ->
          "`Throws: " + type + message.map(m -> ": " + m.shown()).orElse("") + "`";
      case ExpectationBlock.Exit(int code) -> "`Exit: " + code + "`";
      case ExpectationBlock.Deadlocks(var cycles) ->
          cycles.isEmpty() ? "`Deadlocks`" : "`Deadlocks`: " + Ending.Deadlocked.allShown(cycles);
      case ExpectationBlock.NeverEnds _ -> "`Never ends`";
      case ExpectationBlock.DoesNotCompile _ -> "`Does not compile`";
      default -> throw new IllegalStateException("no ending: " + ending);
    };
  }

  /// True of the first that passes the test, and of no other.
  static <T> Predicate<T> onceOnly(Predicate<T> test) {
    var done = new boolean[1];
    return t -> !done[0] && test.test(t) && (done[0] = true);
  }
}
