package serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import page.Pages;
import text.Hash;
import text.Problem;

/// What is sent for a path. A page is the one that is built, with one script more.
record Answer(int status, String type, byte[] body) {
  /// No file of a site begins so.
  static final String OURS = "-/";
  static final String SCRIPT = OURS + "serve.js";
  static final String EVENTS = OURS + "events";

  private static final String HTML = "text/html; charset=utf-8";
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
    return new Answer(status, "text/plain; charset=utf-8", bytes(text + "\n"));
  }

  /// For a path of the site, without its leading slash.
  static Answer of(String path, Session.Now now, Path templates) throws IOException {
    if (path.equals(SCRIPT))
      return new Answer(200, type(path), Files.readAllBytes(templates.resolve("serve.js")));
    if (now.pages().isEmpty()) return new Answer(503, HTML, bytes(nothingYet(now)));
    return page(path.isEmpty() ? "index.html" : path, now.pages().get());
  }

  private static Answer page(String path, Pages pages) throws IOException {
    var file = pages.file(path);
    return file.isPresent()
        ? new Answer(200, type(path), file.get())
        : new Answer(404, HTML, bytes(pages.notFound("/")));
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
        .formatted(wrong.isEmpty() ? "Reading the notebook …" : "The notebook can't be rendered", wrong);
  }

  private static String escaped(Problem problem) {
    return problem.render().replace("&", "&amp;").replace("<", "&lt;");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Another for other content, so that a page can tell whether it is still what would be sent.
  String fingerprint() {
    return new Hash().add(body).hex();
  }

  /// A page with the script that reloads it; anything else as it is.
  byte[] sent() {
    if (!type.equals(HTML)) return body;
    var script =
        "<script src=\"/" + SCRIPT + "\" data-page=\"" + fingerprint() + "\" defer></script>\n";
    return bytes(new String(body, StandardCharsets.UTF_8).replaceFirst("</head>", script + "</head>"));
  }
}
