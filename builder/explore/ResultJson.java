package explore;

import explore.graph.JsonWriter;
import java.util.List;
import run.Ending;
import run.Explored;

/// What was explored as JSON: the fields of {@link Explored}, big numbers as strings, the graph as
/// an object or null, endings as the builder's evidence has them.
final class ResultJson {
  private final JsonWriter out = new JsonWriter();

  private ResultJson() {}

  static String of(Explored explored) {
    var json = new ResultJson();
    json.write(explored);
    return json.out.toString();
  }

  private void write(Explored e) {
    out.open('{').name("complete").raw("" + e.complete()).name("refusal").text(e.refusal());
    out.name("line").raw("" + e.line());
    out.name("schedules").text(e.schedules() == null ? null : e.schedules().toString());
    out.name("states").raw("" + e.states()).name("nanos").raw("" + e.nanos());
    out.name("outcomes").open('[');
    e.outcomes().forEach(this::outcome);
    out.close(']').name("races").open('[');
    for (var race : e.races())
      out.open('{')
          .name("field")
          .text(race.field())
          .name("first")
          .raw("" + race.first())
          .name("second")
          .raw("" + race.second())
          .close('}');
    out.close(']');
    texts("notes", e.notes());
    texts("rests", e.rests());
    out.name("graph").raw(e.graph().isEmpty() ? "null" : e.graph());
    out.name("memory").text(e.memory().word()).name("weaker").open('[');
    e.weaker().forEach(this::write);
    out.close(']');
    out.close('}');
  }

  private void texts(String name, List<String> texts) {
    out.name(name).open('[');
    texts.forEach(out::text);
    out.close(']');
  }

  private void outcome(Explored.Outcome outcome) {
    out.open('{');
    texts("output", outcome.output());
    out.name("ending");
    ending(outcome.ending());
    out.name("schedules").text(outcome.schedules() == null ? null : outcome.schedules().toString());
    out.name("switches").raw("" + outcome.switches()).name("witness").open('[');
    for (var step : outcome.witness())
      out.open('{')
          .name("choice")
          .text(step.choice())
          .name("thread")
          .text(step.thread())
          .name("line")
          .raw("" + step.line())
          .name("text")
          .text(step.text())
          .close('}');
    out.close(']').close('}');
  }

  private void ending(Ending ending) {
    out.open('{').name("is").text(ending.getClass().getSimpleName());
    switch (ending) {
      case Ending.Completed(), Ending.StillRunning _ -> {}
      case Ending.Threw(var type, var message) -> {
        out.name("type").text(type).name("message").open('[');
        message.ifPresent(out::text);
        out.close(']');
      }
      case Ending.Exited(int code) -> out.name("code").raw("" + code);
      case Ending.Deadlocked(var cycles, _, _) -> {
        out.name("cycles").open('[');
        for (var cycle : cycles) {
          out.open('[');
          cycle.forEach(out::text);
          out.close(']');
        }
        out.close(']');
      }
      case Ending.Died _, Ending.Refused _ ->
          throw new IllegalStateException("no end of a schedule");
    }
    out.close('}');
  }
}
