package note;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What a note says under one heading, or before the first: a paragraph, item or table row a line,
/// without marks, code or programs; value quotes are not filled in.
///
/// @param heading empty before the first
/// @param id      the heading's anchor
public record Section(String heading, String id, List<String> lines) {
  /// The sections of a note in their order.
  public static List<Section> of(Note note) {
    var headings = new IdentityHashMap<Node, Markdown.Heading>();
    for (var heading : note.text().headings()) headings.put(heading.node(), heading);
    var sections = new ArrayList<Section>();
    sections.add(new Section("", "", new ArrayList<>()));
    for (var node : note.text().tree().getDescendants())
      if (node instanceof Heading && headings.get(node) instanceof Markdown.Heading heading)
        sections.add(new Section(heading.text(), heading.id(), new ArrayList<>()));
      else if (!line(note, node).isEmpty()) sections.getLast().lines.add(line(note, node));
    return List.copyOf(sections);
  }

  private static String line(Note note, Node node) {
    if (node instanceof Paragraph && note.block(node).isEmpty()) return MarkdownReader.plain(node);
    if (!(node instanceof TableRow)) return "";
    var cells = new ArrayList<Node>();
    for (var child : node.getChildren()) if (child instanceof TableCell) cells.add(child);
    return cells.stream().map(MarkdownReader::plain).collect(Collectors.joining(" "));
  }
}
