package page.site;

import evidence.Evidence;
import expect.Verdict;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import note.Note;
import note.Part;
import note.Way.Stop;
import page.html.Hrefs;
import page.html.Html;
import page.html.Link;
import page.html.Templates;
import page.model.SiteModel;
import page.model.Values;
import page.note.NoteHtml;
import snippet.Snippet;

/// The page of a note.
public final class NotePage {
  private final SiteModel model;
  private final Templates templates;
  private final Layout layout;

  public NotePage(SiteModel model, Templates templates, Layout layout) {
    this.model = model;
    this.templates = templates;
    this.layout = layout;
  }

  /// What the template shows.
  record View(
      String where,
      String title,
      String question,
      Optional<Seal> seal,
      List<Link> needs,
      String body,
      List<Link> builders,
      List<Onward> onward,
      Optional<Link> prev,
      Optional<Link> next) {}

  /// What to read next on a way through the notebook, and why.
  record Onward(Link note, String reason, String ways) {}

  /// How many programs hold, when that was seen, and what is settled.
  record Seal(
      String glyph,
      String style,
      String programs,
      List<String> troubles,
      String date,
      List<Link> settles,
      String noun) {}

  public String fill(Note note) throws IOException {
    var notes = model.notebook().notes();
    int number = model.number(note), at = number - 1;
    var prev = at > 0 ? Optional.of(link(note, notes.get(at - 1))) : Optional.<Link>empty();
    var next =
        at + 1 < notes.size() ? Optional.of(link(note, notes.get(at + 1))) : Optional.<Link>empty();
    var values = new Values(model);
    var body = sectioned(new NoteHtml(model, templates, note).body());
    var main =
        templates.fill(
            "note",
            new View(
                layout.name(part(note)) + " · note " + number + " of " + notes.size(),
                layout.title(note),
                Html.title(values.fill(note.front().question().text())),
                seal(note),
                needs(note),
                body,
                builders(note),
                onward(note),
                prev,
                next));
    var rail =
        note.text().headings().stream()
            .filter(h -> h.level() <= 2)
            .map(h -> new Link("#" + Hrefs.encoded(h.id()), Html.text(values.fill(h.text()))))
            .toList();
    return layout.fill(
        new Layout.Page(
            note.page(),
            Html.plain(values.fill(note.title())),
            Html.plain(values.fill(note.summary())),
            "note",
            main,
            rail,
            prev,
            next,
            Optional.of(note)));
  }

  private Part part(Note note) {
    return model.notebook().parts().stream()
        .filter(part -> part.notes().contains(note))
        .findFirst()
        .orElseThrow();
  }

  /// A card has headings of the third level, so what comes before the first section is one too.
  private static String sectioned(String body) {
    int card = body.indexOf("<h3"), section = body.indexOf("<h2");
    boolean early = card >= 0 && (section < 0 || card < section);
    return early ? "<h2 class=\"vh\">The beginning</h2>\n" + body : body;
  }

  private Link link(Note from, Note to) {
    return new Link(
        Hrefs.to(from.page(), to.page(), ""), model.number(to) + " " + layout.title(to));
  }

  private List<Link> needs(Note note) {
    return model.needs(note).stream()
        .map(need -> new Link(Hrefs.to(note.page(), need.page(), ""), layout.title(need)))
        .toList();
  }

  private List<Link> builders(Note note) {
    return model.notebook().notes().stream()
        .filter(other -> model.needs(other).contains(note))
        .map(other -> new Link(Hrefs.to(note.page(), other.page(), ""), layout.title(other)))
        .toList();
  }

  /// Each note that comes next on a way, once, and on which ways.
  private List<Onward> onward(Note note) {
    var ways = new LinkedHashMap<Stop, String>();
    for (var way : model.notebook().ways())
      way.after(note).ifPresent(stop -> ways.merge(stop, way.title(), (a, b) -> a + ", " + b));
    return ways.entrySet().stream()
        .map(e -> new Onward(link(note, e.getKey().note()), e.getKey().reason(), e.getValue()))
        .toList();
  }

  private Optional<Seal> seal(Note note) {
    var programs = note.programs();
    var settles =
        note.settled().stream()
            .map(s -> new Link("#" + Hrefs.encoded(s.claim()), Html.text(s.claim())))
            .toList();
    if (programs.isEmpty() && settles.isEmpty()) return Optional.empty();
    var troubles = programs.stream().filter(p -> !model.holds(p)).map(this::trouble).toList();
    boolean fails =
        programs.stream()
            .flatMap(p -> model.here(p).stream())
            .anyMatch(e -> e.checked().verdict() instanceof Verdict.Fails);
    var date =
        programs.stream()
            .flatMap(p -> model.here(p).stream())
            .map(Evidence::date)
            .max(Comparator.naturalOrder());
    var text = programs.isEmpty() ? "" : model.holding(programs);
    var mark = fails ? SiteModel.mark(Verdict.fails("")) : SiteModel.mark(new Verdict.Holds());
    return Optional.of(
        new Seal(
            troubles.isEmpty() || fails ? mark.glyph() : "–",
            fails ? "bad" : "ok",
            text,
            troubles,
            date.map(LocalDate::toString).orElse(""),
            settles,
            settles.size() == 1 ? "claim" : "claims"));
  }

  private String trouble(Snippet snippet) {
    return snippet.title().replace(".java", "") + ": " + model.mark(snippet).word();
  }
}
