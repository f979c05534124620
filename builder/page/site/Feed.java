package page.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import note.Note;
import page.html.Hrefs;
import page.html.Html;
import page.model.SiteModel;
import page.model.Values;

/// The notes by the day they were last changed, as an Atom feed (RFC 4287). Its addresses are
/// absolute, so there is one only where it is known where the site will be, and only of notes that
/// say when they were `updated`: the day of the build says nothing.
final class Feed {
  static final String PATH = "feed.xml";
  private static final int ENTRIES_MAX = 50;

  private final SiteModel model;
  private final String base;
  private final List<Note> notes;

  private Feed(SiteModel model, String base, List<Note> notes) {
    this.model = model;
    this.base = base;
    this.notes = notes;
  }

  /// The feed of this edition, if it can have one.
  static Optional<Feed> of(SiteModel model) {
    var notes =
        model.notebook().notes().stream()
            .filter(note -> note.front().updated().isPresent())
            .sorted(Comparator.comparing(Feed::updated).reversed())
            .limit(ENTRIES_MAX)
            .toList();
    return model.baseUrl().filter(_ -> !notes.isEmpty()).map(url -> new Feed(model, url, notes));
  }

  String xml() {
    var notebook = model.notebook();
    var author = notebook.author().isEmpty() ? notebook.title() : notebook.author();
    var xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    line(xml, "<title>%s</title>", Html.plain(notebook.title()));
    line(xml, "<id>%s</id>", base);
    line(xml, "<link rel=\"alternate\" href=\"%s\"/>", base);
    line(xml, "<link rel=\"self\" href=\"%s\"/>", base + PATH);
    line(xml, "<updated>%s</updated>", at(updated(notes.getFirst())));
    line(xml, "<author><name>%s</name></author>", author);
    for (var note : notes) entry(xml, note);
    return xml.append("</feed>\n").toString();
  }

  private void entry(StringBuilder xml, Note note) {
    var url = Hrefs.absolute(base, note.page());
    var values = new Values(model);
    xml.append("<entry>\n");
    line(xml, "<title>%s</title>", Html.plain(values.fill(note.title())));
    line(xml, "<id>%s</id>", url);
    line(xml, "<link rel=\"alternate\" href=\"%s\"/>", url);
    line(xml, "<updated>%s</updated>", at(updated(note)));
    var summary = Html.plain(values.fill(note.summary()));
    if (!summary.isEmpty()) line(xml, "<summary>%s</summary>", summary);
    xml.append("</entry>\n");
  }

  private static void line(StringBuilder xml, String element, String text) {
    xml.append(element.formatted(Html.text(text))).append('\n');
  }

  private static LocalDate updated(Note note) {
    return note.front().updated().orElseThrow();
  }

  private static String at(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
