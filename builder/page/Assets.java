package page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import text.Hash;

/// Style, script and icon of all pages, each under a name that changes with its content.
record Assets(String style, String script, String icon, Map<String, byte[]> files) {
  static Assets of(Templates templates, String searchIndex) throws IOException {
    var files = new java.util.TreeMap<String, byte[]>();
    var index = add(files, "search", ".js", searchIndex + templates.text("search.js"));
    var style = add(files, "style", ".css", templates.text("style.css"));
    var scheduler = add(files, "scheduler", ".js", templates.text("scheduler.js"));
    var script =
        add(
            files,
            "page",
            ".js",
            templates
                .text("page.js")
                .replace("search.js", index)
                .replace("scheduler.js", scheduler));
    var icon = add(files, "icon", ".svg", templates.text("icon.svg"));
    return new Assets(style, script, icon, files);
  }

  private static String add(Map<String, byte[]> files, String name, String type, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var file = name + "." + new Hash().add(bytes).hex().substring(0, 8) + type;
    files.put(file, bytes);
    return file;
  }
}
