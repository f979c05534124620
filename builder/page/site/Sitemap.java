package page.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import page.html.Hrefs;
import page.html.Html;
import page.model.SiteModel;

/// What search engines are to know: the pages (sitemaps.org), whose addresses must be absolute.
record Sitemap(SiteModel model, String base) {
  private static final String PATH = "sitemap.xml";

  /// Writes the map of all pages among these paths.
  String xml(Collection<String> paths) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    var updated = updated();
    for (var path : paths) {
      if (!path.endsWith(".html") || path.equals("404.html") || path.startsWith(SiteModel.COPIES))
        continue;
      xml.append("<url><loc>").append(Html.text(Hrefs.absolute(base, path))).append("</loc>");
      if (updated.containsKey(path))
        xml.append("<lastmod>").append(updated.get(path)).append("</lastmod>");
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  /// The day a page's note was last changed, where it says so.
  private Map<String, LocalDate> updated() {
    var updated = new HashMap<String, LocalDate>();
    for (var note : model.notebook().notes())
      note.front().updated().ifPresent(day -> updated.put(note.page(), day));
    return updated;
  }

  /// `robots.txt`: all may be read. Robots ask for it at the root of a host only.
  static String robots(Optional<String> base) {
    var all = "User-agent: *\nDisallow:\n";
    return base.map(url -> all + "\nSitemap: " + url + PATH + "\n").orElse(all);
  }
}
