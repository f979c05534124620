package page.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import page.html.Anchors;
import page.html.Html;
import page.html.Link;
import page.html.Templates;
import page.model.ProgramView;
import page.model.SiteModel;
import page.program.CardHead;
import page.program.Provenance;
import page.schedules.AllSchedules;

/// The page of one program with all its schedules: too much for the card on the page of a note.
public final class ProgramPage {
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
      Optional<AllSchedules> all) {}

  public String fill(ProgramView view) throws IOException {
    var snippet = view.snippet();
    var path = view.page().orElseThrow();
    var anchors = new Anchors();
    var label = snippet.title();
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
                AllSchedules.of(siteModel, view, path, anchors)));
    var summary = "All schedules of " + label + ", step by step.";
    return layout.fill(Layout.Page.plain(path, label + ", step by step", summary, "full", main));
  }

  /// A long name may go on in the next line with each of its words.
  private static String breakable(String label) {
    return Html.text(label).replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?=\\.java$)", "<wbr>");
  }
}
