package page.site;

import evidence.Evidence;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import note.Misconception;
import note.Notebook;
import note.StaticFiles;
import page.html.Html;
import page.html.Templates;
import page.model.ProgramView;
import page.model.SiteModel;
import page.model.WalkableGraph;
import page.search.SearchCache;
import page.search.SearchIndex;

/// The files of a notebook's site as it is at one moment, each made when it is first asked for. The
/// same notebook and evidence give the same bytes, whatever was asked for before.
public final class Pages {
  private final SiteModel model;
  private final Templates templates;
  private final Assets assets;
  private final Layout layout;
  private final Map<String, Maker> makers = new HashMap<>();
  private final Map<String, byte[]> made = new HashMap<>();
  private Map<String, Maker> copies;
  private Map<String, Maker> graphs;

  /// Makes a file.
  private interface Maker {
    byte[] make() throws IOException;
  }

  /// Makes a file that is text.
  private interface Writer {
    String write() throws IOException;
  }

  /// @param evidence  by snippet name; this machine's first
  /// @param baseUrl   where the site will be, for absolute addresses; pages link each other
  /// relatively
  /// @param templates the folder of templates, style and script
  public Pages(
      Notebook notebook,
      Map<String, List<Evidence>> evidence,
      Optional<String> baseUrl,
      Path templates)
      throws IOException {
    this(notebook, evidence, baseUrl, templates, new SearchCache());
  }

  /// The same, with what earlier pages of this notebook have left.
  public Pages(
      Notebook notebook,
      Map<String, List<Evidence>> evidence,
      Optional<String> baseUrl,
      Path templates,
      SearchCache earlier)
      throws IOException {
    var base = baseUrl.map(url -> url.endsWith("/") ? url : url + "/");
    this.model = SiteModel.of(notebook, evidence, base);
    this.templates = new Templates(templates);
    this.assets = Assets.of(this.templates, new SearchIndex(model, earlier));
    var feed = Feed.of(model);
    this.layout = new Layout(model, this.templates, assets, feed.isPresent());
    assets.files().forEach((path, bytes) -> makers.put(path, () -> bytes));
    text(assets.search().file(), assets.search()::script);
    notes(notebook);
    notebook.snippets().forEach(snippet -> program(model.program(snippet)));
    text("404.html", () -> notFound(base.map(url -> URI.create(url).getRawPath()).orElse("")));
    text("robots.txt", () -> Sitemap.robots(base));
    base.ifPresent(url -> text("sitemap.xml", () -> new Sitemap(model, url).xml(paths())));
    feed.ifPresent(f -> text(Feed.PATH, f::xml));
    statics(notebook);
  }

  private void notes(Notebook notebook) {
    for (var note : notebook.notes())
      text(note.page(), () -> new NotePage(model, templates, layout).fill(note));
    var ledger = new LedgerPage(model, templates, layout);
    text("index.html", () -> new HomePage(model, templates, layout, ledger).fill());
    text("evidence.html", () -> new EvidencePage(model, templates, layout).fill());
    if (!notebook.claims().isEmpty() || notebook.ledger().isPresent())
      text("ledger.html", ledger::fill);
    texts(notebook);
  }

  private void texts(Notebook notebook) {
    var texts = new TextPages(model, templates, layout);
    notebook.glossary().ifPresent(g -> text(g.page(), () -> texts.glossary(g)));
    for (var note : notebook.texts().values())
      text(
          note.page(),
          () ->
              note.page().equals(Misconception.PAGE)
                  ? texts.misconceptions(note)
                  : texts.plain(note, "Ways through"));
    if (notebook.notes().stream().anyMatch(ExercisesPage::has))
      text(ExercisesPage.PATH, () -> new ExercisesPage(model, templates, layout).fill());
  }

  /// Files that are the notebook's own: a `robots.txt` among them takes the place of ours.
  private void statics(Notebook notebook) {
    for (var path : notebook.statics())
      notebook
          .root()
          .find(path)
          .ifPresent(
              file ->
                  makers.put(
                      path.substring(StaticFiles.FOLDER.length()), () -> Files.readAllBytes(file)));
  }

  private void program(ProgramView view) {
    var page = view.page();
    if (page.isEmpty()) return;
    text(page.get(), () -> new ProgramPage(model, templates, layout).fill(view));
  }

  /// What boards walk: to know their files is to have made them, so it is done when one is asked
  /// for.
  private Map<String, Maker> graphs() {
    if (graphs != null) return graphs;
    graphs = new HashMap<>();
    for (var view : model.programs().values())
      if (view.page().isPresent()) {
        var edited = view.edits().stream().flatMap(edit -> edit.graphs().stream());
        Stream.concat(view.graphs().stream(), edited)
            .forEach(graph -> graphs.put(graph.file(), () -> bytes(graph.script())));
      }
    return graphs;
  }

  /// Copies of the notebook's files. They are looked for when first asked for: by all links of all
  /// notes.
  private Map<String, Maker> copies() {
    if (copies != null) return copies;
    var notebook = model.notebook();
    var shown =
        Stream.concat(
            Stream.of(notebook.home(), notebook.glossary(), notebook.ledger())
                .flatMap(Optional::stream),
            notebook.texts().values().stream());
    var source = new Copies(model);
    copies = new HashMap<>();
    for (var path : source.paths(Stream.concat(notebook.notes().stream(), shown).toList()))
      copies.put(SiteModel.copy(path), () -> source.copy(path));
    return copies;
  }

  private void text(String path, Writer writer) {
    makers.put(path, () -> bytes(writer.write()));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The paths of all files, with `/`.
  public synchronized Set<String> paths() {
    var paths = new TreeSet<>(makers.keySet());
    paths.addAll(copies().keySet());
    paths.addAll(graphs().keySet());
    return paths;
  }

  /// The file at this path of the site; empty if there is none.
  public synchronized Optional<byte[]> file(String path) throws IOException {
    var maker = makers.get(path);
    if (maker == null && path.startsWith(SiteModel.COPIES)) maker = copies().get(path);
    if (maker == null && path.startsWith(WalkableGraph.FOLDER)) maker = graphs().get(path);
    if (maker == null) return Optional.empty();
    var bytes = made.get(path);
    if (bytes == null) {
      bytes = maker.make();
      made.put(path, bytes);
    }
    return Optional.of(bytes);
  }

  /// The page for an address that leads nowhere. It may be any, so its own links can't be relative.
  ///
  /// @param root where the site begins
  public String notFound(String root) throws IOException {
    return templates.fill(
        "404",
        Map.of(
            "root", root,
            "style", assets.style(),
            "script", assets.script(),
            "icon", assets.icon(),
            "notebook", Html.plain(model.notebook().title())));
  }
}
