package page.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import note.Note;
import note.Part;
import note.markdown.FrontMatter;
import page.html.Hrefs;
import page.html.Html;
import page.html.Link;
import page.html.Templates;
import page.model.SiteModel;
import page.model.Values;

/// What all pages have around their text: head, header, contents, footer.
public final class Layout {
  private static final List<String> ROMAN =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private final SiteModel model;
  private final Templates templates;
  private final Assets assets;
  private final boolean hasFeed;
  private final Map<String, List<String>> closedParts = new HashMap<>();

  Layout(SiteModel model, Templates templates, Assets assets, boolean hasFeed) {
    this.model = model;
    this.hasFeed = hasFeed;
    this.templates = templates;
    this.assets = assets;
  }

  /// A page's own part.
  ///
  /// @param path  in the site
  /// @param frame class of its layout
  /// @param main  its text, as HTML
  /// @param rail  its sections
  public record Page(
      String path,
      String title,
      String description,
      String frame,
      String main,
      List<Link> rail,
      Optional<Link> prev,
      Optional<Link> next,
      Optional<Note> note) {
    /// One that is no note.
    public static Page plain(
        String path, String title, String description, String frame, String main) {
      return new Page(
          path,
          title,
          description,
          frame,
          main,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /// What the template shows.
  record View(
      Page page,
      String notebook,
      String style,
      String script,
      String icon,
      String home,
      String evidence,
      String glossary,
      String ledger,
      String index,
      String canonical,
      String kind,
      String feed,
      boolean contents,
      List<String> toc,
      String lang,
      String dir) {}

  /// A part in the contents.
  record TocPart(String number, String title, boolean open, int start, List<TocNote> notes) {}

  /// A note in the contents.
  record TocNote(String href, String title, boolean current) {}

  public String fill(Page page) throws IOException {
    var path = page.path();
    var root = Hrefs.root(path);
    var notebook = model.notebook();
    var canonical = model.baseUrl().map(base -> Hrefs.absolute(base, path)).orElse("");
    return templates.fill(
        "page",
        new View(
            page,
            Html.plain(notebook.title()),
            root + assets.style(),
            root + assets.script(),
            root + assets.icon(),
            Hrefs.to(path, "index.html", ""),
            Hrefs.to(path, "evidence.html", ""),
            notebook.glossary().isEmpty() ? "" : Hrefs.to(path, "glossary.html", ""),
            notebook.claims().isEmpty() ? "" : Hrefs.to(path, "ledger.html", ""),
            root + "index.html",
            canonical,
            page.note().isPresent() ? "article" : "website",
            hasFeed ? root + Feed.PATH : "",
            !path.equals("index.html") && !notebook.notes().isEmpty(),
            toc(page),
            own(page, FrontMatter::lang).orElse("en"),
            own(page, FrontMatter::dir).orElse("")));
  }

  /// What a note says of itself, else the notebook of all.
  private Optional<String> own(Page page, Function<FrontMatter, String> said) {
    return Stream.concat(page.note().stream(), model.notebook().home().stream())
        .map(note -> said.apply(note.front()))
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /// The contents: only the current part differs from those of the other pages in the same folder.
  private List<String> toc(Page page) throws IOException {
    var folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
    var closed = closedParts.get(folder);
    if (closed == null) {
      closed = new ArrayList<>();
      for (var part : model.notebook().parts())
        closed.add(templates.fill("contents", part(part, folder, Optional.empty())));
      closedParts.put(folder, closed);
    }
    if (page.note().isEmpty()) return closed;
    var parts = new ArrayList<>(closed);
    for (int i = 0; i < parts.size(); i++)
      if (model.notebook().parts().get(i).notes().contains(page.note().get()))
        parts.set(
            i,
            templates.fill("contents", part(model.notebook().parts().get(i), folder, page.note())));
    return parts;
  }

  private TocPart part(Part part, String folder, Optional<Note> current) {
    var notes =
        part.notes().stream()
            .map(
                note ->
                    new TocNote(
                        Hrefs.to(folder + "-", note.page(), ""),
                        title(note),
                        current.filter(note::equals).isPresent()))
            .toList();
    return new TocPart(
        roman(model.notebook().parts().indexOf(part) + 1),
        Html.title(part.title()),
        current.isPresent(),
        model.number(part.notes().getFirst()),
        notes);
  }

  /// A note's title as HTML.
  public String title(Note note) {
    return Html.title(new Values(model).fill(note.title()));
  }

  /// `Part IV · Races`, for where a part is named.
  public String name(Part part) {
    return "Part " + roman(model.notebook().parts().indexOf(part) + 1) + " · " + part.title();
  }

  public static String roman(int number) {
    return number < ROMAN.size() ? ROMAN.get(number) : String.valueOf(number);
  }
}
