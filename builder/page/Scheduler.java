package page;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import run.Explored;
import snippet.Snippet;
import text.Hash;

/// The reader as scheduler: where the graph of states is that a script lets them walk.
///
/// @param file  of the graph, from the site's root; a script, since a page from disk can load
/// nothing else
/// @param shift how much a page's line numbers are ahead of the program's
record Scheduler(String file, int shift, String label) {
  /// Of a program whose graph is kept.
  static Optional<Scheduler> of(Edition edition, Snippet snippet) {
    return explored(edition, snippet)
        .flatMap(explored -> script(snippet, explored))
        .map(
            script ->
                new Scheduler(
                    file(snippet, script),
                    Trace.shownLine(snippet, 1) - 1,
                    Edition.label(snippet)));
  }

  /// The graphs of all programs that notes show.
  static Map<String, byte[]> files(Edition edition) {
    var files = new TreeMap<String, byte[]>();
    for (var snippet : edition.notebook().snippets())
      if (edition.notebook().shownIn().containsKey(snippet.name()))
        explored(edition, snippet)
            .flatMap(explored -> script(snippet, explored))
            .ifPresent(
                text -> files.put(file(snippet, text), text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  /// Where there is only one schedule there is nothing to choose.
  private static Optional<Explored> explored(Edition edition, Snippet snippet) {
    return edition
        .here(snippet)
        .map(e -> e.checked().explored())
        .filter(explored -> !BigInteger.ONE.equals(explored.schedules()));
  }

  private static String file(Snippet snippet, String script) {
    return "schedules/"
        + snippet.name().replaceAll("[^\\w-]+", "-")
        + "."
        + new Hash().add(script).hex().substring(0, 8)
        + ".js";
  }

  /// Its states as the explorer wrote them, its ends and threads as pages tell them.
  private static Optional<String> script(Snippet snippet, Explored explored) {
    return StateSpace.of(explored).map(space -> script(snippet, explored, space));
  }

  private static String script(Snippet snippet, Explored explored, StateSpace space) {
    var graph = new JsonObject();
    graph.addProperty("all", BigCount.of(explored.schedules()).text());
    graph.add("root", space.json().get("root"));
    graph.add("texts", space.json().get("texts"));
    graph.add("nodes", space.json().get("nodes"));
    var ends = new JsonObject();
    space.ends().forEach((end, outcome) -> ends.add(String.valueOf(end), end(outcome)));
    graph.add("ends", ends);
    var marks = Threads.of(Schedules.threads(explored, Optional.of(space)));
    var threads = new JsonObject();
    for (var name : marks.names()) {
      var one = new JsonArray();
      one.add(marks.colour(name));
      one.add(marks.mark(name));
      one.add(marks.lane(name));
      threads.add(name, one);
    }
    graph.add("threads", threads);
    var json = new GsonBuilder().create().toJson(graph); // escapes what would end a script
    return "(window.graphs??={})[document.currentScript.dataset.graph]=" + json + ";\n";
  }

  private static JsonObject end(Explored.Outcome outcome) {
    var end = new JsonObject();
    end.addProperty("text", Schedules.said(outcome));
    end.addProperty("count", BigCount.of(outcome.schedules()).text());
    end.addProperty(
        "ended",
        outcome.ending() instanceof run.Ending.Completed ? "" : Trace.words(outcome.ending()));
    var way = new JsonArray();
    outcome.witness().forEach(step -> way.add(step.choice()));
    end.add("way", way);
    return end;
  }
}
