package page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import note.Note;

/// What search engines are told of: the pages (sitemaps.org), whose addresses must be absolute.
record Sitemap(Edition edition, String base) {
  private static final String PATH = "sitemap.xml";

  /// Of all pages among these paths.
  String xml(Collection<String> paths) {
    var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (var path : paths) {
      if (!path.endsWith(".html") || path.equals("404.html") || path.startsWith("files/")) continue;
      xml.append("<url><loc>").append(Html.text(Hrefs.absolute(base, path))).append("</loc>");
      updated(path).ifPresent(day -> xml.append("<lastmod>").append(day).append("</lastmod>"));
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private Optional<LocalDate> updated(String path) {
    return edition.notebook().notes().stream()
        .filter(note -> note.page().equals(path))
        .findFirst()
        .map(Note::front)
        .flatMap(front -> front.updated());
  }

  /// `robots.txt`: all may be read. Robots ask for it at the root of a host only.
  static String robots(Optional<String> base) {
    var all = "User-agent: *\nDisallow:\n";
    return base.map(url -> all + "\nSitemap: " + url + PATH + "\n").orElse(all);
  }
}
