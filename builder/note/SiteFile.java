package note;

import java.util.List;
import java.util.Map;
import note.markdown.FrontMatterParser.Kind;
import text.Problems;
import text.Source;

/// A file under `site/`: what it is for, and the page it is on.
///
/// @param folder below `site/`; empty for one that lies in `site/` itself
/// @param page   its path in the site
record SiteFile(String path, String folder, Kind kind, String page) {
  static final String ROOT = "site/";

  /// Files with a part of their own, and the pages that they are on.
  private static final Map<String, String> PAGES =
      Map.of(
          "glossary.md", "glossary.html",
          "synonyms.md", "glossary.html",
          "claims.md", "ledger.html",
          "ledger.md", "ledger.html",
          "misconceptions.md", Misconception.PAGE,
          "paths.md", Way.PAGE);

  /// Pages that are made of no file.
  private static final List<String> OWN = List.of("evidence", "exercises", "404", "search");

  static SiteFile of(String path, Problems problems) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    var folder =
        path.equals(ROOT + name) ? "" : path.substring(ROOT.length(), path.lastIndexOf('/'));
    if (name.equals("index.md"))
      return new SiteFile(path, folder, folder.isEmpty() ? Kind.HOME : Kind.PART, "index.html");
    if (folder.isEmpty() && PAGES.containsKey(name))
      return new SiteFile(path, folder, Kind.PAGE, PAGES.get(name));
    var stem = path.substring(ROOT.length(), path.length() - ".md".length());
    if (folder.isEmpty() && OWN.contains(stem))
      problems.error(
          Source.of(path, "").at(1, 1),
          "the page `" + stem + ".html` is the site's own",
          "rename the note");
    return new SiteFile(path, folder, Kind.NOTE, stem + ".html");
  }
}
