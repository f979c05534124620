package page.site;

import evidence.Evidence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    var pages = new Pages(notebook, evidence, baseUrl, templates);
    var files = new TreeMap<String, byte[]>();
    for (var path : pages.paths()) files.put(path, pages.file(path).orElseThrow());
    return new Site(files, notebook.broken(), notebook.linksChecked());
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
