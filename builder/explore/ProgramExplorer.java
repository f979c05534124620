package explore;

import explore.graph.Counts;
import explore.graph.GraphJson;
import explore.graph.Races;
import explore.graph.Shortest;
import explore.schedule.End;
import explore.schedule.Names;
import explore.schedule.Notes;
import explore.search.Explorer;
import explore.search.Graph;
import explore.search.Limits;
import explore.search.Node;
import explore.search.Outcome;
import explore.search.Visited;
import explore.weave.Weaver;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import run.Ending;
import run.Explored;
import run.Explored.Race;
import run.MemoryModel;

/// Explores a program: weaves it, visits its schedules, counts, proves each witness.
///
/// @param additions is arithmetic a step? For tests
/// @param spurious  may waits end for no reason?
/// @param memory    how stores reach memory
public record ProgramExplorer(
    Limits limits, Mode mode, boolean additions, boolean spurious, MemoryModel memory) {
  /// Explores as the builder does.
  public static ProgramExplorer standard() {
    return new ProgramExplorer(Limits.STANDARD, Mode.GRAPH, false, false, MemoryModel.SC);
  }

  /// Explores in another way.
  public ProgramExplorer in(Mode other) {
    return new ProgramExplorer(limits, other, additions, spurious, memory);
  }

  /// Such that waits may end for no reason.
  public ProgramExplorer withSpuriousWakeUps() {
    return new ProgramExplorer(limits, mode, additions, true, memory);
  }

  /// Under another memory model. Steps are not foreseen there, as a thread's stores change what is
  /// to be found.
  public ProgramExplorer under(MemoryModel model) {
    var all = model == MemoryModel.SC ? limits : limits.foreseeing(Integer.MAX_VALUE);
    return new ProgramExplorer(all, mode, additions, spurious, model);
  }

  /// Explores the program of these class files.
  public Explored of(List<byte[]> files, String main) {
    return of(files, main, List.of());
  }

  /// Explores it, and if that was done whole, under weaker memory models, too.
  Explored of(List<byte[]> files, String main, List<MemoryModel> weaker) {
    long start = System.nanoTime();
    var weaver = new Weaver(files, main, additions);
    var woven = weaver.weave();
    if (!weaver.refusals().all().isEmpty()) {
      var first = weaver.refusals().all().getFirst();
      return Explored.refused(first.why(), first.line(), System.nanoTime() - start);
    }
    var names = new Names(main); // the same under all models
    var explored = visit(woven, weaver.initialised(), main, names, start);
    return !explored.complete() || weaker.isEmpty()
        ? explored
        : explored.with(
            weaker.stream()
                .map(
                    model ->
                        under(model)
                            .visit(woven, weaver.initialised(), main, names, System.nanoTime()))
                .toList());
  }

  private Explored visit(
      Map<String, byte[]> woven, List<String> initialised, String main, Names names, long start) {
    try (var program = new WovenProgram(woven, initialised, main, spurious, memory, names)) {
      var explorer = new Explorer(program, mode == Mode.FORESEEN ? limits.foreseeing(0) : limits);
      var visited =
          switch (mode) {
            case GRAPH, FORESEEN -> explorer.merged();
            case FULL -> explorer.oneByOne(false);
            case SLEEP -> explorer.oneByOne(true);
          };
      return new Told(explorer, program.notes(), memory, start).tell(visited).in(memory);
    } catch (ReflectiveOperationException e) {
      var why = "no main method: " + e.getMessage();
      return Explored.refused(why, 0, System.nanoTime() - start).in(memory);
    }
  }

  /// Makes facts of what was visited.
  private record Told(Explorer explorer, Notes notes, MemoryModel memory, long start) {
    Explored tell(Visited visited) {
      return visited.graph().isPresent()
          ? ofGraph(visited, visited.graph().get())
          : ofCounted(visited);
    }

    private Explored ofGraph(Visited visited, Graph graph) {
      var counts = new Counts(graph.nodes());
      boolean complete = visited.refusal().isEmpty();
      var refusal = complete ? "" : tell(refusal(visited, counts));
      var ends = ordered(counts.outcomes());
      if (graph.nodes().isEmpty()) return Explored.refused(refusal, visited.line(), nanos());
      var ways = Shortest.to(graph.nodes().getFirst(), ends.values());
      var outcomes = new ArrayList<Explored.Outcome>();
      for (var end : ends.entrySet()) {
        var way = ways.get(end.getValue());
        var replayed = explorer.replay(way.edges());
        if (complete && !leadsTo(replayed.end(), end.getKey()))
          return Explored.refused(
              "a schedule that led to an outcome does not lead there again", 0, nanos());
        outcomes.add(outcome(end.getKey(), end.getValue(), way, replayed, counts));
      }
      if (counts.cyclic() && !notes.endless().isEmpty())
        return Explored.refused(notes.endless(), 0, nanos());
      if (counts.cyclic())
        notes.add("some schedules never end, as threads can take turns for ever");
      var races = complete ? new Races(graph) : null;
      if (races != null && races.calls().isPresent()) return atOnce(races.calls().get());
      if (races != null && !races.complete()) notes.add("not all orders were searched for races");
      boolean shown = complete && graph.detailed();
      if (shown) explorer.revisit(graph);
      return new Explored(
          complete && races.complete(),
          refusal,
          visited.line(),
          complete ? counts.all() : counts.ended(),
          graph.nodes().size(),
          nanos(),
          outcomes,
          races == null ? List.of() : races.found(),
          notes.told(),
          notes.rests(),
          shown ? GraphJson.of(graph.nodes(), ends, counts, notes.names(), memory) : "");
    }

    private String tell(String words) {
      return notes.names().tell(words);
    }

    private Explored.Outcome outcome(
        Outcome end, Node node, Shortest.Way way, Explorer.Replayed replayed, Counts counts) {
      var steps = new ArrayList<Explored.Step>();
      for (int i = 0; i < way.edges().size(); i++) {
        var edge = way.edges().get(i);
        var words = i < replayed.words().size() ? replayed.words().get(i) : "";
        steps.add(new Explored.Step(edge.key(), edge.name(), edge.line(), tell(words)));
      }
      return new Explored.Outcome(
          end.output(),
          end.ending(),
          node.outcome() == null ? null : counts.to(node),
          way.switches(),
          steps);
    }

    /// Refuses two threads in one container of the JDK.
    private Explored atOnce(Race calls) {
      var lines =
          calls.first() == calls.second()
              ? "line " + calls.first()
              : "lines " + calls.first() + " and " + calls.second();
      return Explored.refused(
          calls.field()
              + ", which threads use at the same time ("
              + lines
              + "), at least one changing it: "
              + "such a call is not one step, and what happens within it is not explored",
          calls.second(),
          nanos());
    }

    private static String refusal(Visited visited, Counts counts) {
      if (!visited.refusal().startsWith("more than ")) return visited.refusal();
      return "not exhaustive: %,d schedules were counted, and there are more, as there are %s"
          .formatted(counts.ended(), visited.refusal());
    }

    private long nanos() {
      return System.nanoTime() - start;
    }

    /// An endless outcome has no end to lead to.
    private static boolean leadsTo(End replayed, Outcome outcome) {
      return switch (replayed) {
        case End.Finished(var output, var ending) -> outcome.equals(new Outcome(output, ending));
        case End.Cut() -> outcome.ending() instanceof Ending.StillRunning;
        default -> false;
      };
    }

    private static Map<Outcome, Node> ordered(Map<Outcome, Node> outcomes) {
      var keys = new TreeSet<Outcome>(order());
      keys.addAll(outcomes.keySet());
      var ordered = new LinkedHashMap<Outcome, Node>();
      for (var key : keys) ordered.put(key, outcomes.get(key));
      return ordered;
    }

    private static Comparator<Outcome> order() {
      return Comparator.comparing((Outcome o) -> String.join("\n", o.output()))
          .thenComparing(o -> o.ending().words());
    }

    private Explored ofCounted(Visited visited) {
      var outcomes = new ArrayList<Explored.Outcome>();
      var sum = BigInteger.ZERO;
      var sorted = new TreeSet<Outcome>(order());
      sorted.addAll(visited.counted().keySet());
      for (var outcome : sorted) {
        var counted = visited.counted().get(outcome);
        sum = sum.add(counted.schedules());
        outcomes.add(
            new Explored.Outcome(
                outcome.output(),
                outcome.ending(),
                counted.schedules(),
                counted.switches(),
                counted.witness().stream().map(k -> new Explored.Step(k, "", 0, "")).toList()));
      }
      return new Explored(
          visited.refusal().isEmpty(),
          tell(visited.refusal()),
          visited.line(),
          sum,
          visited.executions(),
          nanos(),
          outcomes,
          List.copyOf(visited.races()),
          notes.told(),
          notes.rests(),
          "");
    }
  }
}
