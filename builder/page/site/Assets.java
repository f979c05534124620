package page.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import page.html.Templates;
import page.search.SearchIndex;
import text.Hash;

/// Style, script and icon of all pages, each under a name that changes with its content.
///
/// @param files all but the search
record Assets(String style, String script, String icon, Search search, Map<String, byte[]> files) {
  /// The script of search below the index.
  record Search(String file, SearchIndex index, String code) {
    String script() {
      return index.script() + code;
    }
  }

  static Assets of(Templates templates, SearchIndex searchIndex) throws IOException {
    var files = new java.util.TreeMap<String, byte[]>();
    var code = templates.text("search.js");
    var index = name("search", ".js", new Hash().add(searchIndex.fingerprint()).add(code));
    var style = add(files, "style", ".css", withoutComments(templates.text("style.css")));
    var boardStyle = add(files, "board", ".css", withoutComments(templates.text("board.css")));
    var board =
        add(files, "board", ".js", templates.text("board.js").replace("board.css", boardStyle));
    var script =
        add(
            files,
            "page",
            ".js",
            templates.text("page.js").replace("search.js", index).replace("board.js", board));
    var icon = add(files, "icon", ".svg", templates.text("icon.svg"));
    return new Assets(style, script, icon, new Search(index, searchIndex, code), files);
  }

  /// Comments are for who reads the file.
  private static String withoutComments(String css) {
    return css.replaceAll("/\\*[^*]*\\*/", "");
  }

  private static String add(Map<String, byte[]> files, String name, String type, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var file = name(name, type, new Hash().add(bytes));
    files.put(file, bytes);
    return file;
  }

  private static String name(String name, String type, Hash of) {
    return name + "." + of.hex().substring(0, 8) + type;
  }
}
