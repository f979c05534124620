package note;

import java.util.List;

/// The notes of one folder under `site/`.
///
/// @param folder relative to `site/`, with `/`; empty for notes that lie in `site/` itself
/// @param summary what it is about; may be empty
/// @param notes  by their order, those without one last
public record Part(String folder, String title, String summary, List<Note> notes) {
  public Part {
    notes = List.copyOf(notes);
  }

  /// Where the first page lists the notes of this folder.
  public static String anchor(String folder) {
    return "p." + folder.replace('/', '.');
  }
}
