package page.schedules;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import page.html.Anchors;
import page.html.BigCount;
import page.html.Html;
import page.html.Templates;
import page.model.ProgramView;
import page.model.SiteModel;
import page.program.CardHead;
import page.program.Provenance;
import page.site.Layout;
import page.site.Layout.Link;

/// The page of one program with all its schedules: too much for the card on the page of a note.
public final class ProgramPage {
  /// Where all schedules stand on it.
  static final String SCHEDULES = "p.schedules";

  private static final int WAYS_MAX = 12;

  private final SiteModel siteModel;
  private final Templates templates;
  private final Layout layout;

  public ProgramPage(SiteModel siteModel, Templates templates, Layout layout) {
    this.siteModel = siteModel;
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
      List<ProgramView.CodeLine> code,
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
      List<ScheduleLine> orders,
      List<ScheduleTable> ways,
      String left,
      boolean raceFree,
      List<Schedules.Race> races,
      List<String> notes) {}

  public String fill(ProgramView view) throws IOException {
    var snippet = view.snippet();
    var path = view.page().orElseThrow();
    var anchors = new Anchors();
    var label = SiteModel.label(snippet);
    var listing = view.listing(snippet.code(), anchors); // its anchors come first
    var note = siteModel.notebook().shownIn().get(snippet.name());
    var main =
        templates.fill(
            "program",
            new View(
                label,
                breakable(label),
                new Link(siteModel.place(snippet, path), layout.title(note)),
                CardHead.of(siteModel, path, snippet, Optional.empty(), snippet.name()),
                listing,
                view.caption(),
                siteModel.here(snippet).map(e -> Provenance.of(snippet, e, path)),
                all(view, anchors)));
    var summary = "All schedules of " + label + ", step by step.";
    return layout.fill(Layout.Page.plain(path, label + ", step by step", summary, "full", main));
  }

  /// A long name may go on in the next line with each of its words.
  private static String breakable(String label) {
    return Html.text(label).replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?=\\.java$)", "<wbr>");
  }

  private Optional<All> all(ProgramView view, Anchors anchors) {
    return view.explored()
        .map(
            explored -> {
              var marks = view.threads();
              var outcomes = explored.outcomes();
              int left = Math.max(0, outcomes.size() - WAYS_MAX);
              return new All(
                  siteModel.meaning(Schedules.MODEL, view.page().orElseThrow()),
                  Ends.of(view.snippet(), explored, "How they end", true),
                  BigCount.of(explored.schedules()),
                  Html.count(explored.states(), "state"),
                  view.scheduler(),
                  view.space().flatMap(s -> StateGraph.of(s, marks)),
                  view.space().map(s -> ScheduleLine.all(s, marks)).orElse(List.of()),
                  outcomes.stream()
                      .limit(WAYS_MAX)
                      .map(o -> ScheduleTable.of(view, o, true, anchors))
                      .toList(),
                  left == 0 ? "" : Html.count(left, "more end"),
                  explored.races().isEmpty(),
                  Schedules.races(view, explored, anchors),
                  explored.notes());
            });
  }
}
