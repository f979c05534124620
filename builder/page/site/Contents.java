package page.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import note.Note;
import note.Part;
import page.html.Hrefs;
import page.html.Html;
import page.html.Templates;
import page.model.SiteModel;

/// The contents beside each page: the notes around the page's own, and of the other parts a way to
/// where the first page lists theirs. Else every page would grow with the notebook.
final class Contents {
  /// Most notes that a page lists.
  private static final int NOTES_MAX = 100;

  private final SiteModel model;
  private final Templates templates;
  private final Function<Note, String> title;
  private final Map<String, List<String>> closedParts = new HashMap<>();

  /// @param title a note's, as HTML
  Contents(SiteModel model, Templates templates, Function<Note, String> title) {
    this.model = model;
    this.templates = templates;
    this.title = title;
  }

  /// A part.
  ///
  /// @param listed are notes of it listed here?
  /// @param href   where all of them are, if not here
  record TocPart(
      String number,
      String title,
      boolean listed,
      boolean open,
      int start,
      List<TocNote> notes,
      String href) {}

  /// A note.
  record TocNote(String href, String title, boolean current) {}

  /// The parts' HTML, for a page at this path: only the current part differs from those of the
  /// other pages in the same folder.
  List<String> of(String path, Optional<Note> current) throws IOException {
    var folder = path.substring(0, path.lastIndexOf('/') + 1);
    var closed = closedParts.get(folder);
    if (closed == null) {
      closed = new ArrayList<>();
      for (var part : model.notebook().parts())
        closed.add(fill(part, folder, List.of(), Optional.empty()));
      closedParts.put(folder, closed);
    }
    if (current.isEmpty()) return closed;
    var parts = new ArrayList<>(closed);
    for (int i = 0; i < parts.size(); i++) {
      var part = model.notebook().parts().get(i);
      int at = model.number(current.get()) - model.number(part.notes().getFirst());
      if (at >= 0 && at < part.notes().size())
        parts.set(i, fill(part, folder, around(at, part.notes()), current));
    }
    return parts;
  }

  /// Notes that are listed, with the one at this place in their middle where that can be.
  private static List<Note> around(int at, List<Note> notes) {
    int from = Math.clamp(at - NOTES_MAX / 2, 0, Math.max(0, notes.size() - NOTES_MAX));
    return notes.subList(from, Math.min(notes.size(), from + NOTES_MAX));
  }

  private String fill(Part part, String folder, List<Note> listed, Optional<Note> current)
      throws IOException {
    var notes =
        listed.stream()
            .map(
                note ->
                    new TocNote(
                        Hrefs.to(folder + "-", note.page(), ""),
                        title.apply(note),
                        current.filter(note::equals).isPresent()))
            .toList();
    return templates.fill(
        "contents",
        new TocPart(
            Layout.roman(model.notebook().parts().indexOf(part) + 1),
            Html.title(part.title()),
            !listed.isEmpty(),
            current.isPresent(),
            model.number(listed.isEmpty() ? part.notes().getFirst() : listed.getFirst()),
            notes,
            listed.size() == part.notes().size()
                ? ""
                : Hrefs.to(folder + "-", "index.html", Part.anchor(part.folder()))));
  }
}
