package run;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All schedules of a program, under a memory model.
///
/// @param complete  were all explored? Never where `refusal` says why not
/// @param refusal   why it could not be explored, at `line`; else empty
/// @param line      of the program, 0 if none
/// @param schedules how many; null if there are infinitely many
/// @param states    different ones that were met
/// @param outcomes  each reachable one
/// @param races     pairs of accesses that no order separates
/// @param notes     what was taken as one step, and other limits to be shown to the reader
/// @param rests     on what it rests that the program doesn't show, in few words, for beside a
///     verdict
/// @param graph     all states as JSON of the page's format; empty where they are not kept
/// @param memory    under which model; sequential consistency where others follow
/// @param weaker    the same program under weaker models, where that was asked for
public record Explored(
    boolean complete,
    String refusal,
    int line,
    BigInteger schedules,
    long states,
    long nanos,
    List<Outcome> outcomes,
    List<Race> races,
    List<String> notes,
    List<String> rests,
    String graph,
    MemoryModel memory,
    List<Explored> weaker) {
  public Explored {
    outcomes = List.copyOf(outcomes);
    races = List.copyOf(races);
    notes = List.copyOf(notes);
    rests = rests == null ? List.of() : List.copyOf(rests); // null in evidence of earlier versions
    memory = memory == null ? MemoryModel.SC : memory;
    weaker = weaker == null ? List.of() : List.copyOf(weaker);
  }

  /// Under sequential consistency only.
  public Explored(
      boolean complete,
      String refusal,
      int line,
      BigInteger schedules,
      long states,
      long nanos,
      List<Outcome> outcomes,
      List<Race> races,
      List<String> notes,
      List<String> rests,
      String graph) {
    this(
        complete,
        refusal,
        line,
        schedules,
        states,
        nanos,
        outcomes,
        races,
        notes,
        rests,
        graph,
        MemoryModel.SC,
        List.of());
  }

  /// What is known of a program that can't be explored: of `line`, or 0.
  public static Explored refused(String why, int line, long nanos) {
    return new Explored(
        false,
        why,
        line,
        BigInteger.ZERO,
        0,
        nanos,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  /// The same, and under weaker models.
  public Explored with(List<Explored> under) {
    return with(races, graph, memory, under);
  }

  /// The same, said to be under this model. Races are those of sequential consistency only.
  public Explored in(MemoryModel model) {
    return with(model == MemoryModel.SC ? races : List.of(), graph, model, weaker);
  }

  /// The same without its graphs, which take most of its room.
  public Explored withoutGraph() {
    return keeping(_ -> false);
  }

  /// The same with those of its graphs, a memory model each, that are wanted.
  public Explored keeping(Predicate<String> wanted) {
    var kept = graph.isEmpty() || !wanted.test(graph) ? "" : graph;
    return with(races, kept, memory, weaker.stream().map(e -> e.keeping(wanted)).toList());
  }

  private Explored with(
      List<Race> newRaces, String newGraph, MemoryModel model, List<Explored> under) {
    return new Explored(
        complete, refusal, line, schedules, states, nanos, outcomes, newRaces, notes, rests,
        newGraph, model, under);
  }

  /// Under each memory model, this one first.
  public List<Explored> models() {
    return Stream.concat(Stream.of(this), weaker.stream()).toList();
  }

  /// The outcomes that the other doesn't reach.
  public List<Outcome> beyond(Explored other) {
    return outcomes.stream()
        .filter(mine -> other.outcomes.stream().noneMatch(mine::isSameAs))
        .toList();
  }

  /// What some schedules end in.
  ///
  /// @param output    lines printed
  /// @param schedules how many end so; null if infinitely many
  /// @param switches  forced changes of thread in the shortest schedule
  /// @param witness   the shortest schedule, step by step
  public record Outcome(
      List<String> output, Ending ending, BigInteger schedules, int switches, List<Step> witness) {
    public Outcome {
      output = List.copyOf(output);
      witness = List.copyOf(witness);
    }

    private boolean isSameAs(Outcome other) {
      return output.equals(other.output) && ending.equals(other.ending);
    }
  }

  /// A step of a schedule.
  ///
  /// @param choice key of the graph's edge: `0` main, `0.1` its first child, `0.1/2` an alternative
  /// @param thread its name
  /// @param line   of the program, 0 if none
  /// @param text   such as `read count = 0`
  public record Step(String choice, String thread, int line, String text) {}

  /// Two accesses that race, at least one of them writing.
  ///
  /// @param field  name of the field, or `name[]` of an array's elements
  /// @param first  line of the one, not greater than `second`
  public record Race(String field, int first, int second) {}
}
