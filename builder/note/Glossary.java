package note;

import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/// Reads `site/glossary.md`, a definition list.
public final class Glossary {
  private Glossary() {}

  /// Its terms, in their order.
  static List<Term> terms(Note note) {
    var slugs = new Slugs();
    note.text().headings().forEach(heading -> slugs.of(heading.text()));
    var terms = new ArrayList<Term>();
    for (var node : note.text().tree().getDescendants())
      if (node instanceof DefinitionTerm) {
        var name = name(node);
        terms.add(new Term(name, slugs.of(name)));
      }
    return List.copyOf(terms);
  }

  /// The name of a term's node.
  public static String name(Node term) {
    return MarkdownReader.plain(term);
  }
}
