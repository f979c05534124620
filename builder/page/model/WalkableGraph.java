package page.model;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.util.Optional;
import page.html.BigCount;
import run.Explored;
import text.Hash;

/// The reader as scheduler: the graph of states, which a script lets them walk.
///
/// @param file   of the graph, from the site's root; a script, since a page from disk can load
///               nothing else
/// @param shift  how much a page's line numbers are ahead of the program's
/// @param script what is in the file
public record WalkableGraph(String file, int shift, String script) {
  /// The scheduler of a program whose graph is kept. Where there is only one schedule there is
  /// nothing to choose.
  static Optional<WalkableGraph> of(ProgramView view) {
    return view.explored()
        .filter(explored -> !BigInteger.ONE.equals(explored.schedules()))
        .flatMap(explored -> view.space().map(space -> script(view, explored, space)))
        .map(script -> new WalkableGraph(file(view, script), view.shownLine(1) - 1, script));
  }

  private static String file(ProgramView view, String script) {
    return "schedules/"
        + view.snippet().name().replaceAll("[^\\w-]+", "-")
        + "."
        + new Hash().add(script).hex().substring(0, 8)
        + ".js";
  }

  /// Its states as the explorer wrote them, its ends and threads as pages show them.
  private static String script(ProgramView view, Explored explored, StateSpace space) {
    var graph = new JsonObject();
    graph.addProperty("all", BigCount.of(explored.schedules()).text());
    for (var part : StateSpace.PARTS) graph.add(part, space.json().get(part));
    var ends = new JsonObject();
    space.ends().forEach((end, outcome) -> ends.add(String.valueOf(end), end(outcome)));
    graph.add("ends", ends);
    var marks = view.threads();
    var threads = new JsonObject();
    for (var name : marks.names()) {
      var thread = marks.thread(name);
      var one = new JsonArray();
      one.add(thread.colour());
      one.add(thread.mark());
      one.add(thread.lane());
      threads.add(name, one);
    }
    graph.add("threads", threads);
    var json = new GsonBuilder().create().toJson(graph); // escapes what would end a script
    return "(window.graphs??={})[document.currentScript.dataset.graph]=" + json + ";\n";
  }

  private static JsonObject end(Explored.Outcome outcome) {
    var end = new JsonObject();
    end.addProperty("text", OutcomeText.said(outcome));
    end.addProperty("count", BigCount.of(outcome.schedules()).text());
    end.addProperty("ended", OutcomeText.ended(outcome));
    var way = new JsonArray();
    outcome.witness().forEach(step -> way.add(step.choice()));
    end.add("way", way);
    return end;
  }
}
