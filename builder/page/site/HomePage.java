package page.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import note.Goal;
import note.Part;
import note.Way;
import page.html.Hrefs;
import page.html.Html;
import page.html.Link;
import page.html.Templates;
import page.model.SiteModel;
import page.model.Values;
import page.note.NoteHtml;
import page.schedules.Board;
import page.schedules.ScheduleStrips;
import snippet.Snippet;

/// The first page: the promise, the contents, and what became of the claims.
final class HomePage {
  /// The bold beginning of the introduction is the promise.
  private static final Pattern BOLD =
      Pattern.compile("\\s*<p>\\s*<strong>(.*?)</strong>\\s*", Pattern.DOTALL);

  private final SiteModel model;
  private final Templates templates;
  private final Layout layout;
  private final LedgerPage ledger;

  HomePage(SiteModel model, Templates templates, Layout layout, LedgerPage ledger) {
    this.model = model;
    this.templates = templates;
    this.layout = layout;
    this.ledger = ledger;
  }

  /// What the template shows.
  record View(
      String promise,
      String intro,
      String how,
      Optional<NoteMap> map,
      String rest,
      Optional<Link> first,
      Optional<Orders> orders,
      String contents,
      List<PartView> parts,
      List<WayView> ways,
      List<Link> more,
      List<LedgerPage.Cell> cells,
      List<String> key,
      String summary) {}

  /// The schedules of a program, and where it is shown.
  record Orders(Link program, Optional<Board> board, ScheduleStrips figure) {}

  /// A way through the notebook.
  record WayView(Link page, String about, String notes) {}

  /// A part.
  record PartView(String id, String number, String title, int start, List<Link> notes) {}

  String fill() throws IOException {
    var notebook = model.notebook();
    var body =
        notebook.home().isPresent()
            ? new NoteHtml(model, templates, notebook.home().get()).body()
            : "";
    var bold = BOLD.matcher(body);
    var promise =
        bold.lookingAt() ? bold.group(1) : Html.title(new Values(model).fill(notebook.title()));
    if (bold.lookingAt()) body = "<p>" + body.substring(bold.end());
    int cut = body.indexOf("<h2");
    // the first section, how a page works, comes before the contents
    int after = cut < 0 ? -1 : body.indexOf("<h2", cut + 1);
    var how = cut < 0 ? "" : body.substring(cut, after < 0 ? body.length() : after);
    var first =
        notebook.notes().stream()
            .findFirst()
            .map(note -> new Link(Hrefs.to("index.html", note.page(), ""), layout.title(note)));
    var main =
        templates.fill(
            "home",
            new View(
                promise,
                cut < 0 ? body : body.substring(0, cut),
                how.replaceFirst("<ol>", "<ol class=\"ways\">"),
                NoteMap.of(model, layout),
                after < 0 ? "" : body.substring(after),
                first,
                orders(),
                contents(),
                parts(),
                ways(),
                layout.more("index.html"),
                ledger.cells(),
                ledger.key(),
                summary()));
    var description = notebook.home().map(h -> h.front().summary().text()).orElse("");
    return layout.fill(
        Layout.Page.plain("index.html", Html.plain(notebook.title()), description, "home", main));
  }

  private String summary() {
    var programs = model.notebook().snippets();
    return programs.isEmpty() ? "" : model.holding(programs);
  }

  private Optional<Orders> orders() {
    return model
        .notebook()
        .home()
        .flatMap(home -> model.notebook().snippet(home.front().schedules().text()))
        .filter(model::holds)
        .flatMap(program -> ScheduleStrips.of(model.program(program)))
        .map(
            s ->
                new Orders(
                    new Link(model.place(s.program(), "index.html"), s.program().title()),
                    Board.of(model, model.program(s.program()), goal(s.program())),
                    s));
  }

  /// The goal that a note first sets for it.
  private Optional<Goal> goal(Snippet program) {
    return Optional.ofNullable(model.notebook().shownIn().get(program.name()))
        .flatMap(note -> note.goal(program));
  }

  private String contents() {
    return Html.count(model.notebook().notes().size(), "note")
        + " in "
        + Html.count(model.notebook().parts().size(), "part");
  }

  private List<WayView> ways() {
    return model.notebook().ways().stream()
        .map(
            way ->
                new WayView(
                    new Link(Hrefs.to("index.html", Way.PAGE, way.id()), Html.text(way.title())),
                    way.about(),
                    Html.count(way.stops().size(), "note")))
        .toList();
  }

  private List<PartView> parts() {
    var parts = new ArrayList<PartView>();
    for (var part : model.notebook().parts())
      parts.add(
          new PartView(
              Part.anchor(part.folder()),
              Layout.roman(parts.size() + 1),
              Html.title(part.title()),
              model.number(part.notes().getFirst()),
              part.notes().stream()
                  .map(
                      note -> new Link(Hrefs.to("index.html", note.page(), ""), layout.title(note)))
                  .toList()));
    return parts;
  }
}
