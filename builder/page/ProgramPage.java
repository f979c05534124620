package page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import page.Layout.Link;

/// The page of one program with all its schedules: too much for the card on the page of a note.
final class ProgramPage {
  /// Where all schedules stand on it.
  static final String SCHEDULES = "p.schedules";

  private static final int WAYS_MAX = 12;

  private final Edition edition;
  private final Templates templates;
  private final Layout layout;

  ProgramPage(Edition edition, Templates templates, Layout layout) {
    this.edition = edition;
    this.templates = templates;
    this.layout = layout;
  }

  /// What the template shows.
  ///
  /// @param note where the program is shown
  record View(
      String name,
      String title,
      Link note,
      CardHead head,
      List<Program.CodeLine> code,
      String caption,
      Optional<Provenance> from,
      Optional<All> all) {}

  /// All schedules of it.
  ///
  /// @param model where it is said what sequential consistency is
  /// @param left  ends whose way isn't shown, in words
  record All(
      Optional<String> model,
      Ends ends,
      BigCount count,
      String states,
      Optional<Scheduler> scheduler,
      Optional<String> graph,
      List<Moves> orders,
      List<Trace> ways,
      String left,
      boolean raceFree,
      List<Schedules.Race> races,
      List<String> notes) {}

  String fill(Program program) throws IOException {
    var snippet = program.snippet();
    var path = program.page().orElseThrow();
    var anchors = new Anchors();
    var label = Edition.label(snippet);
    var listing = program.listing(snippet.code(), anchors); // its anchors come first
    var note = edition.notebook().shownIn().get(snippet.name());
    var main =
        templates.fill(
            "program",
            new View(
                label,
                breakable(label),
                new Link(edition.place(snippet, path), layout.title(note)),
                CardHead.of(edition, path, snippet, Optional.empty(), snippet.name()),
                listing,
                program.caption(),
                edition.here(snippet).map(e -> Provenance.of(snippet, e, path)),
                all(program, anchors)));
    var summary = "All schedules of " + label + ", step by step.";
    return layout.fill(Layout.Page.plain(path, label + ", step by step", summary, "full", main));
  }

  /// A long name may go on in the next line with each of its words.
  private static String breakable(String label) {
    return Html.text(label).replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?=\\.java$)", "<wbr>");
  }

  private Optional<All> all(Program program, Anchors anchors) {
    return program
        .explored()
        .map(
            explored -> {
              var marks = program.threads();
              var outcomes = explored.outcomes();
              int left = Math.max(0, outcomes.size() - WAYS_MAX);
              return new All(
                  edition.meaning(Schedules.MODEL, program.page().orElseThrow()),
                  Ends.of(program.snippet(), explored, "How they end", true),
                  BigCount.of(explored.schedules()),
                  Html.count(explored.states(), "state"),
                  program.scheduler(),
                  program.space().flatMap(s -> StateGraph.of(s, marks)),
                  program.space().map(s -> Moves.all(s, marks)).orElse(List.of()),
                  outcomes.stream()
                      .limit(WAYS_MAX)
                      .map(o -> Trace.of(program, o, true, anchors))
                      .toList(),
                  left == 0 ? "" : Html.count(left, "more end"),
                  explored.races().isEmpty(),
                  Schedules.races(program, explored, anchors),
                  explored.notes());
            });
  }
}
