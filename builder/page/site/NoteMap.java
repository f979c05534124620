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

/// Which notes build on which, drawn: a lane for each part, its notes in their order, and a line
/// from each note to those that build on it. The same in words.
public record NoteMap(
    int height, List<Lane> lanes, List<Edge> edges, List<Node> nodes, List<Words> words) {
  private static final int NOTES_MAX = 200;
  private static final int ROW = 7;
  private static final int PITCH = 40;
  private static final int LANE = 74;
  private static final int WRAP = 40;
  private static final int RADIUS = 13;
  private static final int LEFT = 20;

  /// A part's lane.
  record Lane(String title, int y, int textY) {}

  /// A line between two notes, by their numbers.
  record Edge(int from, int to, String path) {}

  /// A note.
  record Node(int number, String title, String href, int x, int y, int textY) {}

  /// A note and what it builds on, in words.
  record Words(Link note, List<Link> needs) {}

  /// The map of a notebook in which a note builds on another.
  public static Optional<NoteMap> of(SiteModel model, Layout layout) {
    var notes = model.notebook().notes();
    var needs = new HashMap<Note, List<Note>>();
    for (var note : notes) needs.put(note, model.needs(note));
    if (notes.size() > NOTES_MAX || needs.values().stream().allMatch(List::isEmpty))
      return Optional.empty();
    var lanes = new ArrayList<Lane>();
    var nodes = new HashMap<Note, Node>();
    int y = 0;
    for (var part : model.notebook().parts()) {
      lanes.add(
          new Lane(
              Layout.roman(lanes.size() + 1) + " " + Html.plain(part.title()), y + 40, y + 14));
      for (var note : part.notes()) {
        int at = part.notes().indexOf(note), row = y + 40 + at / ROW * WRAP;
        nodes.put(note, node(model, layout, note, LEFT + at % ROW * PITCH, row));
      }
      y += LANE + (part.notes().size() - 1) / ROW * WRAP;
    }
    return Optional.of(
        new NoteMap(
            y,
            lanes,
            edges(notes, needs, nodes),
            notes.stream().map(nodes::get).toList(),
            words(model, layout, needs)));
  }

  private static Node node(SiteModel model, Layout layout, Note note, int x, int y) {
    var href = Hrefs.to("index.html", note.page(), "");
    return new Node(
        model.number(note), layout.title(note).replaceAll("</?code>", ""), href, x, y, y + 4);
  }

  private static List<Edge> edges(
      List<Note> notes, Map<Note, List<Note>> needs, Map<Note, Node> nodes) {
    var edges = new ArrayList<Edge>();
    for (var note : notes)
      for (var need : needs.get(note)) {
        Node a = nodes.get(need), b = nodes.get(note);
        edges.add(new Edge(a.number, b.number, path(a, b)));
      }
    return edges;
  }

  /// Straight to the neighbour, in a bow below the lane to the others in it, else from lane to
  /// lane.
  private static String path(Node a, Node b) {
    if (a.y == b.y && Math.abs(a.x - b.x) == PITCH) return line("M%d %dL%d %d", a.x, a.y, b.x, b.y);
    int bend = a.y == b.y ? 14 + Math.abs(a.x - b.x) / 16 : Math.max(22, Math.abs(b.y - a.y) / 3);
    int down = a.y <= b.y ? 1 : -1, ay = a.y + RADIUS * down;
    if (a.y == b.y)
      return line("M%d %dC%d %d %d %d %d %d", a.x, ay, a.x, ay + bend, b.x, ay + bend, b.x, ay);
    int by = b.y - RADIUS * down;
    return line(
        "M%d %dC%d %d %d %d %d %d", a.x, ay, a.x, ay + bend * down, b.x, by - bend * down, b.x, by);
  }

  private static String line(String format, Object... numbers) {
    return String.format(Locale.ROOT, format, numbers);
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
