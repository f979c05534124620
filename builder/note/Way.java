package note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import note.Notebook.Targets;
import note.markdown.MarkdownReader;
import text.Problems;

/// A way through the notebook: its notes one after the other, each with the reason why it comes.
/// `site/paths.md` has them, a heading and a list each.
///
/// @param id    of the heading on the page `paths.html`
/// @param about the paragraph below the heading; may be empty
public record Way(String title, String id, String about, List<Stop> stops) {
  static final String PATH = "site/paths.md";
  /// Their page.
  public static final String PAGE = "paths.html";

  /// A note on the way.
  ///
  /// @param reason what stands behind the link to it
  public record Stop(Note note, String reason) {}

  /// What comes behind a note on this way.
  public Optional<Stop> after(Note note) {
    for (int i = 0; i + 1 < stops.size(); i++)
      if (stops.get(i).note == note) return Optional.of(stops.get(i + 1));
    return Optional.empty();
  }

  /// The ways of a file; a note that is on none is warned of.
  ///
  /// @param file null where there is none
  static List<Way> read(Note file, List<Note> notes, Targets targets, Problems problems) {
    if (file == null) return List.of();
    var ways = new ArrayList<Way>();
    for (var node : file.text().tree().getDescendants())
      switch (node) {
        case Heading heading -> ways.add(begun(file, heading));
        case ListItem item when !ways.isEmpty() ->
            stop(file, item, notes, targets)
                .ifPresentOrElse(
                    ways.getLast().stops::add,
                    () ->
                        problems.error(
                            file.text().source().atOffset(item.getStartOffset()),
                            "no stop of a way, which is a link to a note and says why it comes",
                            "write `1. [The lost update](races/lost-update.md): why it comes`"));
        default -> {}
      }
    warnOfMissed(file, ways, notes, problems);
    return ways.stream().map(w -> new Way(w.title, w.id, w.about, List.copyOf(w.stops))).toList();
  }

  private static Way begun(Note file, Heading heading) {
    return file.text().headings().stream()
        .filter(h -> h.node() == heading)
        .findFirst()
        .map(h -> new Way(h.text(), h.id(), about(heading), new ArrayList<>()))
        .orElseThrow();
  }

  private static String about(Heading heading) {
    return heading.getNext() instanceof Paragraph text ? MarkdownReader.plain(text) : "";
  }

  private static Optional<Stop> stop(Note file, Node item, List<Note> notes, Targets targets) {
    var text = item.getFirstChild();
    if (text == null || !(text.getFirstChild() instanceof Link link)) return Optional.empty();
    if (!(targets.of(file.path(), link.getUrl().unescape())
        instanceof Target.Page(var page, var anchor))) return Optional.empty();
    var said = MarkdownReader.plain(text).substring(MarkdownReader.plain(link).length());
    var reason = said.replaceFirst("^[\\s:.–-]+", "");
    return notes.stream()
        .filter(note -> anchor.isEmpty() && note.page().equals(page) && !reason.isEmpty())
        .findFirst()
        .map(note -> new Stop(note, reason));
  }

  private static void warnOfMissed(Note file, List<Way> ways, List<Note> notes, Problems problems) {
    var reached = new HashSet<Note>();
    for (var way : ways) for (var stop : way.stops) reached.add(stop.note);
    for (var note : notes)
      if (!reached.contains(note))
        problems.warn(
            note.text().source().at(1, 1),
            "on no way through the notebook",
            "add it to " + file.path() + ", with the reason why it comes where it does");
  }
}
