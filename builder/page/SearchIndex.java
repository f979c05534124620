package page;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import note.Note;
import note.Section;
import snippet.Snippet;

/// All that can be searched for, as a script: it works from disk, and is loaded when first used.
/// Titles, headings, programs and terms are in it whatever their number; of texts and code so much
/// that the whole stays small enough to be looked through at each key.
final class SearchIndex {
  /// Of all notes together; each has the same share. Forty notes use a seventh of it.
  private static final int TEXT_CHARS_MAX = 2_000_000;

  /// What an entry is of; the script knows them by number.
  private enum Kind { NOTE, TERM, PROGRAM, SECTION, CODE }

  private static final Gson GSON = new Gson();

  private final Edition edition;
  private final Values values;
  private final Map<String, Integer> pages = new LinkedHashMap<>();
  private final List<String> pageList = new ArrayList<>();
  private final List<String> entries = new ArrayList<>();

  SearchIndex(Edition edition) {
    this.edition = edition;
    this.values = new Values(edition);
  }

  /// `const INDEX={pages:[["href","title",number],…],entries:[[page,kind,"title","anchor","text",line],…]}`.
  String script() {
    var notes = edition.notebook().notes();
    var rest = new ArrayList<String>();
    int share = TEXT_CHARS_MAX / Math.max(1, notes.size());
    for (var note : notes) note(note, share, rest);
    edition.notebook().glossary().ifPresent(this::terms);
    entries.addAll(rest);
    return "const INDEX={pages:["
        + String.join(",\n", pageList)
        + "],entries:["
        + String.join(",\n", entries)
        + "]};\n";
  }

  private void note(Note note, int share, List<String> rest) {
    int page = page(note, title(note), edition.number(note));
    var front = note.front();
    var lead = values.fill(front.summary().text() + "\n" + front.question().text()).strip();
    entries.add(entry(page, Kind.NOTE, title(note), "", lead, 0));
    int left = share - lead.length();
    for (var section : Section.of(note)) {
      var text = cut(values.fill(String.join("\n", section.lines())), left);
      left -= text.length();
      var heading = Html.plain(values.fill(section.heading()));
      if (!heading.isEmpty() || !text.isEmpty())
        rest.add(entry(page, Kind.SECTION, heading, section.id(), text, 0));
    }
    for (var snippet : note.programs())
      if (note == edition.notebook().shownIn().get(snippet.name())) left = program(page, snippet, left, rest);
  }

  private int program(int page, Snippet snippet, int left, List<String> rest) {
    var caption = cut(snippet.caption().replaceAll("\\s+", " ").strip(), left);
    if (snippet.isFile())
      entries.add(entry(page, Kind.PROGRAM, snippet.name(), snippet.name(), caption, 0));
    var code = cut(String.join("\n", snippet.codeLines()), left - caption.length());
    if (!code.isBlank())
      rest.add(entry(page, Kind.CODE, Edition.label(snippet), snippet.name(), code, snippet.code().first()));
    return left - caption.length() - code.length();
  }

  private void terms(Note glossary) {
    int page = page(glossary, glossary.title(), 0);
    var meanings = meanings(glossary);
    for (var term : edition.notebook().terms())
      entries.add(
          entry(page, Kind.TERM, term.name(), term.id(), meanings.getOrDefault(term.name(), ""), 0));
  }

  /// What the glossary says of each term.
  private Map<String, String> meanings(Note glossary) {
    return note.Glossary.meanings(glossary).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> values.fill(e.getValue()), (a, _) -> a));
  }

  /// Whole lines, as many as fit.
  private static String cut(String text, int chars) {
    if (text.length() <= chars) return text;
    int end = chars <= 0 ? 0 : Math.max(text.lastIndexOf('\n', chars), text.lastIndexOf(". ", chars) + 1);
    return text.substring(0, Math.max(0, end));
  }

  private String title(Note note) {
    return Html.plain(values.fill(note.title()));
  }

  private int page(Note note, String title, int number) {
    return pages.computeIfAbsent(
        note.page(),
        path -> {
          pageList.add(
              "[" + string(Hrefs.to("index.html", path, "")) + "," + string(title) + "," + number + "]");
          return pages.size();
        });
  }

  private static String entry(int page, Kind kind, String title, String anchor, String text, int line) {
    return "["
        + page
        + ","
        + kind.ordinal()
        + ","
        + string(title)
        + ","
        + string(anchor.isEmpty() ? "" : Hrefs.encoded(anchor))
        + ","
        + string(text)
        + (line == 0 ? "]" : "," + line + "]");
  }

  private static String string(String text) {
    return GSON.toJson(Html.shown(text));
  }
}
