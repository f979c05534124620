package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import note.markdown.Markdown;
import note.markdown.Words;
import snippet.Snippet;

/// What a note says under one heading, or before the first: a paragraph, item or table row a line,
/// without marks, code or programs; value quotes are not filled in.
///
/// @param heading  empty before the first
/// @param id       the heading's anchor
/// @param programs those that it shows, each in a paragraph of its own
/// @param after    is it after the note's own text: claims that are settled, exercises, sources?
public record Section(
    String heading, String id, List<String> lines, List<Snippet> programs, boolean after) {
  private static final Set<String> AFTER = Set.of("exercises", "sources");

  /// The sections of a note in their order.
  public static List<Section> of(Note note) {
    var levels =
        note.text().headings().stream()
            .collect(Collectors.toMap(Markdown.Heading::id, Markdown.Heading::level, (a, _) -> a));
    var shown = new HashMap<Node, Snippet>();
    for (var paragraph : note.embedded())
      if (note.blocks().get(paragraph) instanceof Block.Embed embed)
        shown.put(paragraph, embed.snippet());
    var sections = new ArrayList<Section>();
    int after = Integer.MAX_VALUE; // the level of the heading behind which it is after
    for (var part : note.text().words().parts()) {
      int level = levels.getOrDefault(part.id(), 0);
      if (level <= after) after = isAfter(part, note) ? level : Integer.MAX_VALUE;
      sections.add(section(part, shown, after < Integer.MAX_VALUE));
    }
    return List.copyOf(sections);
  }

  private static boolean isAfter(Words.Part part, Note note) {
    return AFTER.contains(part.heading().toLowerCase(Locale.ROOT))
        || !part.heading().isEmpty()
            && part.lines().stream().anyMatch(line -> isOfClaim(line.node(), note));
  }

  private static boolean isOfClaim(Node node, Note note) {
    for (var at = node; at != null; at = at.getParent())
      if (note.settledBy(at).isPresent()) return true;
    return false;
  }

  /// A paragraph that shows a program is no line.
  private static Section section(Words.Part part, Map<Node, Snippet> shown, boolean after) {
    var lines = new ArrayList<String>();
    var programs = new ArrayList<Snippet>();
    for (var line : part.lines())
      if (shown.containsKey(line.node())) programs.add(shown.get(line.node()));
      else lines.add(line.text());
    return new Section(part.heading(), part.id(), lines, programs, after);
  }
}
