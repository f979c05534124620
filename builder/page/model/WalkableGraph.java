package page.model;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import page.html.BigCount;
import page.html.Highlighter;
import run.Explored;
import run.MemoryModel;
import snippet.Snippet;
import text.Hash;
import text.Zipped;

/// The states of a program under a memory model, as the board walks them.
///
/// @param file   of the graph, from the site's root; a script, since a page from disk can load
///               nothing else
/// @param script what is in the file
/// @param packed how many bytes of it are loaded, where servers compress it
public record WalkableGraph(MemoryModel memory, String file, String script, int packed) {
  /// Where in the site graphs are.
  public static final String FOLDER = "schedules/";
  /// A larger one isn't loaded, gzipped.
  public static final int BYTES_MAX = 60_000;

  /// What is shown around a line at which a thread stands.
  private static final int LINES_AROUND = 2;
  private static final Gson JSON = new GsonBuilder().create(); // escapes what would end a script

  /// A program whose states are walked.
  ///
  /// @param name   of its files
  /// @param source its lines, highlighted: of an edited one those of the edit
  private record Walked(ProgramView view, String name, List<String> source) {}

  /// Under each model under which all states of a program are kept, sequential consistency first.
  static List<WalkableGraph> all(ProgramView view) {
    return all(new Walked(view, view.snippet().name(), view.source()), view.explored());
  }

  /// The same of the program with one of its edits.
  ///
  /// @param number of the edit
  /// @param text   of the edited program
  static List<WalkableGraph> edited(ProgramView view, int number, String text, Explored explored) {
    var name = view.snippet().name() + "-edit-" + number;
    return all(new Walked(view, name, Highlighter.lines(text)), Optional.of(explored));
  }

  private static List<WalkableGraph> all(Walked walked, Optional<Explored> all) {
    return all.stream()
        .flatMap(explored -> explored.models().stream())
        .flatMap(explored -> StateSpace.of(explored).map(s -> of(walked, explored, s)).stream())
        .toList();
  }

  private static WalkableGraph of(Walked walked, Explored explored, StateSpace space) {
    var script = script(walked, explored, space);
    return new WalkableGraph(
        explored.memory(),
        file(walked.name, explored.memory(), script),
        script,
        Zipped.size(script));
  }

  private static String file(String name, MemoryModel memory, String script) {
    return FOLDER
        + name.replaceAll("[^\\w-]+", "-")
        + (memory == MemoryModel.SC ? "" : "-" + memory.word())
        + "."
        + new Hash().add(script).hex().substring(0, 8)
        + ".js";
  }

  /// Its states as the explorer wrote them; its ends, threads and code as pages show them.
  private static String script(Walked walked, Explored explored, StateSpace space) {
    var graph = new JsonObject();
    for (var part : StateSpace.PARTS)
      if (space.json().has(part)) graph.add(part, space.json().get(part));
    var ends = new JsonObject();
    space.ends().forEach((end, outcome) -> ends.add(String.valueOf(end), end(outcome)));
    graph.addProperty("memory", explored.memory().word());
    graph.addProperty("all", BigCount.of(explored.schedules()).text());
    graph.add("ends", ends);
    graph.add("threads", threads(walked.view, space));
    graph.add("code", code(walked, space));
    return "(window.graphs??={})[document.currentScript.dataset.graph]="
        + JSON.toJson(graph)
        + ";\n";
  }

  private static JsonObject threads(ProgramView view, StateSpace space) {
    var marks = view.threads();
    var threads = new JsonObject();
    for (var name : space.threads()) {
      var thread = marks.thread(name);
      var one = new JsonArray();
      one.add(thread.colour());
      one.add(thread.mark());
      one.add(thread.lane());
      threads.add(name, one);
    }
    return threads;
  }

  /// The lines at which threads stand, with those around, highlighted; by their numbers in the
  /// file, as the explorer tells them.
  private static JsonObject code(Walked walked, StateSpace space) {
    var source = walked.source;
    var snippet = walked.view.snippet();
    var all = snippet.code();
    var shown = new TreeSet<Integer>();
    for (int inFile : space.lines()) {
      int at = snippet.sourceLine(inFile);
      for (int line = at - LINES_AROUND; line <= at + LINES_AROUND; line++) shown.add(line);
    }
    var code = new JsonObject();
    for (int line : shown)
      if (isCode(snippet, all, line) && line <= source.size())
        code.addProperty(String.valueOf(walked.view.shownLine(line)), source.get(line - 1));
    return code;
  }

  private static boolean isCode(Snippet snippet, Snippet.Lines code, int line) {
    return line >= code.first() && line <= code.last() && !snippet.isMark(line);
  }

  private static JsonObject end(Explored.Outcome outcome) {
    var end = new JsonObject();
    end.addProperty("text", OutcomeText.said(outcome));
    end.addProperty("ended", OutcomeText.ended(outcome));
    return end;
  }
}
