package note;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import note.markdown.MarkdownReader;
import note.markdown.Slugs;

/// Reads `site/glossary.md`, a definition list.
public final class Glossary {
  static final String PATH = "site/glossary.md";

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

  /// What is said of each term, as plain text; value quotes are not filled in.
  public static Map<String, String> meanings(Note note) {
    var meanings = new LinkedHashMap<String, String>();
    var names = new ArrayList<String>();
    for (var node : note.text().tree().getDescendants())
      switch (node) {
        case DefinitionTerm term -> {
          if (!(term.getPrevious() instanceof DefinitionTerm)) names.clear();
          names.add(name(term));
        }
        case DefinitionItem item -> {
          for (var name : names)
            meanings.merge(name, MarkdownReader.plain(item), (a, b) -> a + "\n" + b);
        }
        default -> {}
      }
    return meanings;
  }
}
