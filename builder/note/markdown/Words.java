package note.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// A text in plain words, by its headings. They are worked out when first asked for, as a check
/// never asks, and once, as a notebook that is being written asks for those of all notes after
/// every save.
public final class Words {
  private final Document tree;
  private final List<Markdown.Heading> headings;
  private List<Part> parts;

  Words(Document tree, List<Markdown.Heading> headings) {
    this.tree = tree;
    this.headings = headings;
  }

  /// What stands under one heading, or before the first, where heading and id are empty.
  public record Part(String heading, String id, List<Line> lines) {}

  /// A paragraph, item or table row.
  public record Line(Node node, String text) {}

  public synchronized List<Part> parts() {
    if (parts == null) parts = read();
    return parts;
  }

  private List<Part> read() {
    var known = new IdentityHashMap<Node, Markdown.Heading>();
    for (var heading : headings) known.put(heading.node(), heading);
    var read = new ArrayList<Part>();
    read.add(new Part("", "", new ArrayList<>()));
    for (var node : tree.getDescendants())
      if (node instanceof Heading && known.get(node) instanceof Markdown.Heading heading)
        read.add(new Part(heading.text(), heading.id(), new ArrayList<>()));
      else {
        var text = text(node);
        if (!text.isEmpty()) read.getLast().lines.add(new Line(node, text));
      }
    return List.copyOf(read);
  }

  private static String text(Node node) {
    if (node instanceof Paragraph) return MarkdownReader.plain(node);
    if (!(node instanceof TableRow)) return "";
    var cells = new ArrayList<Node>();
    for (var child : node.getChildren()) if (child instanceof TableCell) cells.add(child);
    return cells.stream().map(MarkdownReader::plain).collect(Collectors.joining(" "));
  }
}
