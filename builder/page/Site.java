package page;

import evidence.Evidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import note.Note;
import note.Notebook;
import text.Problem;

/// All pages of a notebook, ready to be written. The same notebook and evidence give the same
/// bytes.
///
/// @param files        by path, with `/`
/// @param broken       links that lead nowhere
/// @param linksChecked how many were looked at
public record Site(Map<String, byte[]> files, List<Problem> broken, int linksChecked) {
  /// Renders every page.
  ///
  /// @param evidence  by snippet name; this machine's first
  /// @param baseUrl   where the site will be, for canonical links; pages link each other relatively
  /// @param templates the folder of templates, style and script
  public static Site of(
      Notebook notebook,
      Map<String, List<Evidence>> evidence,
      Optional<String> baseUrl,
      Path templates)
      throws IOException {
    var base = baseUrl.map(url -> url.endsWith("/") ? url : url + "/");
    var edition = Edition.of(notebook, evidence, base);
    var folder = new Templates(templates);
    var assets = Assets.of(folder, new SearchIndex(edition).script());
    var layout = new Layout(edition, folder, assets);
    var files = new TreeMap<>(assets.files());
    files.putAll(Scheduler.files(edition));
    for (var note : notebook.notes())
      put(files, note.page(), new NotePage(edition, folder, layout).fill(note));
    var ledger = new LedgerPage(edition, folder, layout);
    put(files, "index.html", new HomePage(edition, folder, layout, ledger).fill());
    put(files, "evidence.html", new EvidencePage(edition, folder, layout).fill());
    if (!notebook.claims().isEmpty() || notebook.ledger().isPresent())
      put(files, "ledger.html", ledger.fill());
    if (notebook.glossary().isPresent())
      put(files, "glossary.html", glossary(edition, folder, layout, notebook.glossary().get()));
    put(
        files,
        "404.html",
        folder.fill(
            "404",
            Map.of(
                "root",
                base.orElse(""),
                "style",
                assets.style(),
                "icon",
                assets.icon(),
                "notebook",
                Html.plain(notebook.title()))));
    var shown =
        Stream.of(notebook.home(), notebook.glossary(), notebook.ledger())
            .flatMap(Optional::stream);
    files.putAll(new Copies(edition).all(Stream.concat(notebook.notes().stream(), shown).toList()));
    return new Site(files, notebook.broken(), notebook.linksChecked());
  }

  private static String glossary(Edition edition, Templates templates, Layout layout, Note glossary)
      throws IOException {
    var title = glossary.title().isEmpty() ? "Glossary" : glossary.title();
    var main =
        templates.fill(
            "glossary",
            Map.of(
                "title",
                Html.title(title),
                "body",
                new NoteHtml(edition, templates, glossary).body()));
    return layout.fill(
        Layout.Page.plain(
            glossary.page(), Html.plain(title), glossary.front().summary().text(), "full", main));
  }

  private static void put(Map<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /// How many pages it has.
  public int pages() {
    return (int) files.keySet().stream().filter(path -> path.endsWith(".html")).count();
  }

  /// Writes the site beside its folder, then moves it into place whole; where that fails the old
  /// one stays.
  public void write(Path out) throws IOException {
    new SiteWriter(files).write(out);
  }
}
