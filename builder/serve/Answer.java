package serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import page.site.Pages;
import text.Hash;
import text.Problem;

/// What is sent for a path. A page is the one that is built, with one script more.
///
/// @param fingerprint of a page: another for other content, so that it can see whether it is still
/// what
///                    would be sent
record Answer(int status, String type, byte[] body, String fingerprint) {
  /// No file of a site begins so.
  static final String OURS = "-/";
  static final String SCRIPT = OURS + "serve.js";
  static final String EVENTS = OURS + "events";

  private static final String HTML = "text/html; charset=utf-8";
  /// The JDK's own table knows no AVIF and no icon, and has browsers save what is to be read, such
  /// as `.sh`.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("pdf", "application/pdf"));

  /// A plain text.
  static Answer text(int status, String text) {
    return new Answer(status, "text/plain; charset=utf-8", bytes(text + "\n"), "");
  }

  /// The answer for a path of the site, without its leading slash.
  static Answer of(String path, Session.Now now, Path templates) throws IOException {
    if (path.equals(SCRIPT)) return file(path, Files.readAllBytes(templates.resolve("serve.js")));
    if (now.pages().isEmpty()) return html(503, bytes(nothingYet(now)));
    return page(path.isEmpty() ? "index.html" : path, now.pages().get());
  }

  private static Answer page(String path, Pages pages) throws IOException {
    var file = pages.file(path);
    return file.isPresent() ? file(path, file.get()) : html(404, bytes(pages.notFound("/")));
  }

  private static Answer file(String path, byte[] bytes) {
    var type = type(path);
    return type.equals(HTML) ? html(200, bytes) : new Answer(200, type, bytes, "");
  }

  private static Answer html(int status, byte[] page) {
    var fingerprint = new Hash().add(page).hex();
    var script =
        "<script src=\"/" + SCRIPT + "\" data-page=\"" + fingerprint + "\" defer></script>\n";
    var text = new StringBuilder(new String(page, StandardCharsets.UTF_8));
    text.insert(Math.max(0, text.indexOf("</head>")), script);
    return new Answer(status, HTML, bytes(text.toString()), fingerprint);
  }

  private static String type(String path) {
    var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase();
    return TYPES.getOrDefault(ending, "text/plain; charset=utf-8");
  }

  private static String nothingYet(Session.Now now) {
    var wrong = new StringBuilder();
    for (var problem : now.wrong()) wrong.append(escaped(problem)).append("\n\n");
    return """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>Not a notebook yet</title>
    </head>
    <body>
    <h1>%s</h1>
    <pre>%s</pre>
    </body>
    </html>
    """
        .formatted(
            wrong.isEmpty() ? "Reading the notebook …" : "The notebook can't be rendered", wrong);
  }

  private static String escaped(Problem problem) {
    return problem.render().replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
