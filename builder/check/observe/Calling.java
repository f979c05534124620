package check.observe;

import check.child.TracedRun;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.function.UnaryOperator;
import run.Ending;
import run.Explored;
import run.OutputLine;
import run.Run;
import run.ThreadSeen;
import timeline.Timeline;

/// Tells what was observed with other names of threads. What a program printed stays as it is.
///
/// @param names puts them into words
record Calling(UnaryOperator<String> names) {
  private String of(String words) {
    return names.apply(words);
  }

  private List<String> of(List<String> all) {
    return all.stream().map(names).toList();
  }

  Run of(Run run) {
    return new Run(
        run.output().stream()
            .map(line -> new OutputLine(line.text(), of(line.thread()), line.nanos()))
            .toList(),
        of(run.ending()),
        run.error(),
        run.cut(),
        run.threads().stream().map(this::of).toList(),
        run.note(),
        run.nanos());
  }

  private ThreadSeen of(ThreadSeen seen) {
    return new ThreadSeen(
        of(seen.name()),
        seen.state(),
        seen.virtual(),
        seen.waitsFor(),
        of(seen.object()),
        of(seen.owner()),
        seen.trace());
  }

  private Ending of(Ending ending) {
    return switch (ending) {
      case Ending.Deadlocked(var cycles, var timed, var givesUp) ->
          new Ending.Deadlocked(cycles.stream().map(this::of).toList(), of(timed), givesUp);
      case Ending.StillRunning(var timed, var unseen) -> new Ending.StillRunning(of(timed), unseen);
      case Ending.Completed _, Ending.Threw _, Ending.Exited _, Ending.Died _, Ending.Refused _ ->
          ending;
    };
  }

  TracedRun of(TracedRun traced) {
    return new TracedRun(of(traced.run()), of(traced.timeline()));
  }

  private Timeline of(Timeline timeline) {
    if (timeline == null) return null;
    return new Timeline(
        timeline.lanes().stream().map(this::of).toList(),
        timeline.handOvers(),
        timeline.printed(),
        timeline.nanos(),
        timeline.lost(),
        timeline.costNanos());
  }

  private Timeline.Lane of(Timeline.Lane lane) {
    return new Timeline.Lane(
        of(lane.name()),
        lane.virtual(),
        lane.begin(),
        lane.end(),
        lane.segments().stream().map(this::of).toList());
  }

  private Timeline.Segment of(Timeline.Segment part) {
    return new Timeline.Segment(
        part.state(), part.begin(), part.end(), of(part.on()), part.owner(), of(part.carrier()));
  }

  Explored of(Explored all) {
    return new Explored(
        all.complete(),
        of(all.refusal()),
        all.line(),
        all.schedules(),
        all.states(),
        all.nanos(),
        all.outcomes().stream().map(this::of).toList(),
        all.races(),
        of(all.notes()),
        of(all.rests()),
        graph(all.graph()),
        all.memory(),
        all.weaker().stream().map(this::of).toList());
  }

  /// The same graph; most have none of the JDK's names, and are not read for it.
  private String graph(String json) {
    if (!json.contains("Thread-")) return json;
    var graph = JsonParser.parseString(json).getAsJsonObject();
    var told = new JsonArray();
    for (var text : graph.getAsJsonArray("texts")) told.add(of(text.getAsString()));
    graph.add("texts", told);
    return graph.toString();
  }

  private Explored.Outcome of(Explored.Outcome outcome) {
    return new Explored.Outcome(
        outcome.output(),
        of(outcome.ending()),
        outcome.schedules(),
        outcome.switches(),
        outcome.witness().stream().map(this::of).toList());
  }

  private Explored.Step of(Explored.Step step) {
    return new Explored.Step(step.choice(), of(step.thread()), step.line(), of(step.text()));
  }
}
