package page;

import java.util.ArrayList;
import java.util.List;
import note.Note;

/// Titles, headings, programs and terms, as a script: it works from disk, and is loaded when first
/// used.
final class SearchIndex {
  private final Edition edition;
  private final List<String> entries = new ArrayList<>();

  SearchIndex(Edition edition) {
    this.edition = edition;
  }

  /// `window.notes=[["title","where","href"],…]`, titles first; addresses are relative to the
  /// site's root.
  String script() {
    var values = new Values(edition);
    for (var note : edition.notebook().notes())
      add(
          edition.number(note) + " " + title(note),
          values.fill(note.front().summary().text()),
          note,
          "");
    for (var snippet : edition.notebook().snippets()) {
      var note = edition.notebook().shownIn().get(snippet.name());
      if (note != null && snippet.isFile())
        add(snippet.name(), "Program in " + title(note), note, snippet.name());
    }
    for (var note : edition.notebook().notes())
      for (var heading : note.text().headings())
        add(values.fill(heading.text()), title(note), note, heading.id());
    edition
        .notebook()
        .glossary()
        .ifPresent(
            glossary ->
                edition
                    .notebook()
                    .terms()
                    .forEach(term -> add(term.name(), "Glossary", glossary, term.id())));
    return "window.notes=[" + String.join(",\n", entries) + "]\n";
  }

  private String title(Note note) {
    return Html.plain(new Values(edition).fill(note.title()));
  }

  private void add(String title, String where, Note note, String anchor) {
    entries.add(
        "["
            + string(title)
            + ","
            + string(where)
            + ","
            + string(Hrefs.to("index.html", note.page(), anchor))
            + "]");
  }

  private static String string(String text) {
    var shown = Html.shown(text);
    var json = new StringBuilder(shown.length() + 2).append('"');
    for (char c : shown.toCharArray())
      if (c == '"' || c == '\\') json.append('\\').append(c);
      else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029')
        json.append(String.format("\\u%04x", (int) c));
      else json.append(c);
    return json.append('"').toString();
  }
}
