package page.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import note.Misconception;
import note.Note;
import note.Part;
import note.Way;
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
  private final Contents contents;
  private final boolean hasExercises;

  Layout(SiteModel model, Templates templates, Assets assets, boolean hasFeed) {
    this.model = model;
    this.hasFeed = hasFeed;
    this.templates = templates;
    this.assets = assets;
    contents = new Contents(model, templates, this::title);
    hasExercises = model.notebook().notes().stream().anyMatch(ExercisesPage::has);
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
      List<Link> more,
      String repository,
      String index,
      String canonical,
      String kind,
      String feed,
      boolean contents,
      List<String> toc,
      String lang,
      String dir) {}

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
            more(path),
            notebook.repository(),
            root + "index.html",
            canonical,
            page.note().isPresent() ? "article" : "website",
            hasFeed ? root + Feed.PATH : "",
            !path.equals("index.html") && !notebook.notes().isEmpty(),
            contents.of(path, page.note()),
            own(page, FrontMatter::lang).orElse("en"),
            own(page, FrontMatter::dir).orElse("")));
  }

  /// Pages beside the notes, for who looks for something.
  List<Link> more(String from) {
    var notebook = model.notebook();
    var more = new ArrayList<Link>();
    if (!notebook.ways().isEmpty()) more.add(to(from, Way.PAGE, "Ways through"));
    if (hasExercises) more.add(to(from, ExercisesPage.PATH, "Exercises"));
    if (!notebook.misconceptions().isEmpty())
      more.add(to(from, Misconception.PAGE, "Misconceptions"));
    if (!notebook.claims().isEmpty()) more.add(to(from, "ledger.html", "Ledger"));
    if (notebook.glossary().isPresent()) more.add(to(from, "glossary.html", "Glossary"));
    return more;
  }

  private static Link to(String from, String page, String label) {
    return new Link(Hrefs.to(from, page, ""), label);
  }

  /// What a note says of itself, else the notebook of all.
  private Optional<String> own(Page page, Function<FrontMatter, String> said) {
    return Stream.concat(page.note().stream(), model.notebook().home().stream())
        .map(note -> said.apply(note.front()))
        .filter(value -> !value.isEmpty())
        .findFirst();
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
