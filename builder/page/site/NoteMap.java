package page.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import note.Note;
import page.html.Hrefs;
import page.html.Html;
import page.html.Link;
import page.model.SiteModel;
import page.model.Values;

/// Which notes build on which, drawn: a row for each note under its part, and left of the rows a
/// bow from each note to those that build on it, which so passes no other. The same in words.
public record NoteMap(
    int height, List<Heading> parts, List<Edge> edges, List<Node> nodes, List<Words> words) {
  private static final int NOTES_MAX = 200;
  private static final int ROW = 26;
  private static final int DOT = 74;
  private static final int RADIUS = 4;
  private static final int TITLE_CHARS_MAX = 44;

  /// A part's name, above its notes.
  record Heading(String title, int y) {}

  /// A line between two notes, by their numbers.
  record Edge(int from, int to, String path) {}

  /// A note.
  ///
  /// @param title whole
  /// @param label what there is room for
  record Node(int number, String title, String label, String href, int y, int textY) {}

  /// A note and what it builds on, in words.
  record Words(Link note, List<Link> needs) {}

  /// The map of a notebook in which a note builds on another.
  public static Optional<NoteMap> of(SiteModel model, Layout layout) {
    var notes = model.notebook().notes();
    var needs = new HashMap<Note, List<Note>>();
    for (var note : notes) needs.put(note, model.needs(note));
    if (notes.size() > NOTES_MAX || needs.values().stream().allMatch(List::isEmpty))
      return Optional.empty();
    var parts = new ArrayList<Heading>();
    var nodes = new HashMap<Note, Node>();
    int y = 0;
    for (var part : model.notebook().parts()) {
      y += ROW;
      parts.add(new Heading(Layout.roman(parts.size() + 1) + " " + Html.plain(part.title()), y));
      for (var note : part.notes()) nodes.put(note, node(model, note, y += ROW));
    }
    return Optional.of(
        new NoteMap(
            y + ROW,
            parts,
            edges(notes, needs, nodes),
            notes.stream().map(nodes::get).toList(),
            words(model, layout, needs)));
  }

  private static Node node(SiteModel model, Note note, int y) {
    var title = Html.plain(new Values(model).fill(note.title()));
    var label =
        title.length() <= TITLE_CHARS_MAX
            ? title
            : title.substring(0, TITLE_CHARS_MAX - 1).strip() + "…";
    var href = Hrefs.to("index.html", note.page(), "");
    return new Node(model.number(note), title, label, href, y, y + 4);
  }

  private static List<Edge> edges(
      List<Note> notes, Map<Note, List<Note>> needs, Map<Note, Node> nodes) {
    var edges = new ArrayList<Edge>();
    for (var note : notes)
      for (var need : needs.get(note)) {
        Node a = nodes.get(need), b = nodes.get(note);
        edges.add(new Edge(a.number, b.number, bow(a.y, b.y)));
      }
    return edges;
  }

  /// The farther apart, the wider, within what there is room for.
  private static String bow(int from, int to) {
    int x = DOT - RADIUS, far = Math.abs(to - from);
    long wide = Math.round(DOT * 1.25 * far / (far + 6.0 * ROW));
    return String.format(
        Locale.ROOT, "M%d %dC%d %d %d %d %d %d", x, from, x - wide, from, x - wide, to, x, to);
  }

  private static List<Words> words(SiteModel model, Layout layout, Map<Note, List<Note>> needs) {
    return model.notebook().notes().stream()
        .filter(note -> !needs.get(note).isEmpty())
        .map(
            note ->
                new Words(
                    link(model, layout, note),
                    needs.get(note).stream().map(need -> link(model, layout, need)).toList()))
        .toList();
  }

  private static Link link(SiteModel model, Layout layout, Note note) {
    return new Link(
        Hrefs.to("index.html", note.page(), ""), model.number(note) + " " + layout.title(note));
  }
}
