package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Set;
import note.markdown.Words;

/// What a note says under one heading, or before the first: a paragraph, item or table row a line,
/// without marks, code or programs; value quotes are not filled in.
///
/// @param heading empty before the first
/// @param id      the heading's anchor
public record Section(String heading, String id, List<String> lines) {
  /// The sections of a note in their order.
  public static List<Section> of(Note note) {
    var programs = Set.copyOf(note.embedded());
    return note.text().words().parts().stream()
        .map(part -> new Section(part.heading(), part.id(), lines(part, programs)))
        .toList();
  }

  /// The lines of a part; a paragraph that shows a program has none.
  private static List<String> lines(Words.Part part, Set<Node> programs) {
    return part.lines().stream()
        .filter(line -> programs.isEmpty() || !programs.contains(line.node()))
        .map(Words.Line::text)
        .toList();
  }
}
