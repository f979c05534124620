package page.schedules;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import expect.ReachableOutcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import note.Goal;
import page.html.Html;
import page.model.OutcomeText;
import page.model.ProgramView;
import page.model.SiteModel;
import page.model.WalkableGraph;
import run.Explored;
import run.MemoryModel;
import snippet.Directives.Break;
import snippet.Snippet;
import text.Columns;

/// The reader as scheduler of a program: which graphs they may walk, and to what end.
///
/// @param name     of the program, by which an address finds its board
/// @param programs it and its twins, each with its graphs, as JSON for the script
/// @param never    the outcomes that its expectation names and no schedule reaches, likewise
public record Board(String name, String programs, String never, Optional<Aim> goal) {
  private static final int EDIT_COLUMNS_MAX = 40;

  /// What a note asks the reader for.
  ///
  /// @param ends    the ends that reach it, as JSON
  /// @param under   the memory model
  /// @param fewest  are switches counted?
  record Aim(String ends, String under, boolean fewest, String words) {}

  /// The board of a program; empty where there is none.
  public static Optional<Board> of(SiteModel model, ProgramView view, Optional<Goal> goal) {
    return view.explored()
        .filter(_ -> missing(view).isEmpty())
        .map(
            explored ->
                new Board(
                    view.snippet().name(),
                    programs(model, view),
                    never(view, explored),
                    goal.flatMap(g -> aim(view, explored, g))));
  }

  /// Why a program that was explored whole has no board; empty where it has one.
  public static Optional<String> missing(ProgramView view) {
    if (view.explored().isEmpty()) return Optional.empty();
    var explored = view.explored().get();
    if (explored.models().stream().allMatch(all -> BigInteger.ONE.equals(all.schedules())))
      return Optional.of("there is one schedule only, so nothing to choose");
    if (walkable(view).anyMatch(graph -> graph.memory() == MemoryModel.SC)) return Optional.empty();
    return Optional.of(
        view.graphs().stream()
            .filter(graph -> graph.memory() == MemoryModel.SC)
            .map(
                graph ->
                    "its states are "
                        + graph.packed() / 1000
                        + " kB, compressed, more than "
                        + WalkableGraph.BYTES_MAX / 1000)
            .findFirst()
            .orElse("its " + Html.count(explored.states(), "state") + " are too many to walk"));
  }

  private static Stream<WalkableGraph> walkable(ProgramView view) {
    return walkable(view.graphs());
  }

  private static Stream<WalkableGraph> walkable(List<WalkableGraph> graphs) {
    return graphs.stream().filter(graph -> graph.packed() <= WalkableGraph.BYTES_MAX);
  }

  private static String programs(SiteModel model, ProgramView view) {
    var all = new JsonArray();
    all.add(program(List.of("as it stands"), view.graphs()));
    for (var edited : view.edits())
      if (walkable(edited.graphs()).findAny().isPresent())
        all.add(program(said(edited.edit()), edited.graphs()));
    for (var twin : twins(model, view.snippet())) {
      var other = model.program(twin.snippet);
      if (other.page().isPresent() && walkable(other).findAny().isPresent())
        all.add(program(List.of(twin.label), other.graphs()));
    }
    return new GsonBuilder().disableHtmlEscaping().create().toJson(all);
  }

  /// An edit on a button: text and code by turns, text first.
  private static List<String> said(Break edit) {
    var with = edit.with().strip();
    return with.isEmpty()
        ? List.of("", clipped(edit.old()), " left out")
        : List.of("", clipped(edit.old()), " → ", clipped(with));
  }

  private static String clipped(String code) {
    return Columns.clipped(code.strip(), EDIT_COLUMNS_MAX);
  }

  private static JsonObject program(List<String> label, List<WalkableGraph> all) {
    var graphs = new JsonArray();
    walkable(all)
        .forEach(
            graph -> {
              var one = new JsonArray();
              one.add(graph.memory().word());
              one.add(graph.file());
              graphs.add(one);
            });
    var program = new JsonObject();
    var parts = new JsonArray();
    label.forEach(parts::add);
    program.add("label", parts);
    program.add("graphs", graphs);
    return program;
  }

  private record Twin(String label, Snippet snippet) {}

  /// Those that repair it, and what it repairs.
  private static List<Twin> twins(SiteModel model, Snippet snippet) {
    var twins = new ArrayList<Twin>();
    for (var other : model.notebook().snippets())
      if (other.directives().fixes().filter(f -> f.name().equals(snippet.name())).isPresent())
        twins.add(new Twin("repaired, " + other.name(), other));
    snippet
        .directives()
        .fixes()
        .flatMap(fixes -> model.notebook().snippet(fixes.name()))
        .ifPresent(broken -> twins.add(new Twin("broken, " + broken.name(), broken)));
    return twins;
  }

  private static String never(ProgramView view, Explored explored) {
    var never =
        ReachableOutcome.of(view.snippet().expected(), explored).stream()
            .filter(row -> row.named() && row.outcomes().isEmpty())
            .map(row -> Html.seen(row.shown()))
            .toList();
    return never.isEmpty() ? "" : json(never);
  }

  private static Optional<Aim> aim(ProgramView view, Explored explored, Goal goal) {
    return explored.models().stream()
        .filter(under -> under.memory() == goal.under())
        .flatMap(under -> ReachableOutcome.of(view.snippet().expected(), under).stream())
        .filter(row -> row.shown().equals(goal.outcome()))
        .findFirst()
        .map(
            row ->
                new Aim(
                    json(row.outcomes().stream().map(OutcomeText::said).toList()),
                    goal.under().word(),
                    goal.fewest(),
                    goal.words()));
  }

  private static String json(List<String> texts) {
    return new GsonBuilder().disableHtmlEscaping().create().toJson(texts);
  }
}
