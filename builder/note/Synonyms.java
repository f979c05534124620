package note;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import note.Notebook.Targets;
import note.markdown.MarkdownReader;
import text.Problems;

/// Reads `site/synonyms.md`, a definition list: each term is a link to a place of the notebook, and
/// what is said of it are the words that readers ask for it by, between commas.
final class Synonyms {
  private final Note note;
  private final Targets targets;
  private final Problems problems;

  private Synonyms(Note note, Targets targets, Problems problems) {
    this.note = note;
    this.targets = targets;
    this.problems = problems;
  }

  /// What each place is asked for by.
  ///
  /// @param note null where there is no such file
  static Map<Target.Page, List<String>> read(Note note, Targets targets, Problems problems) {
    return note == null ? Map.of() : new Synonyms(note, targets, problems).places();
  }

  private Map<Target.Page, List<String>> places() {
    var places = new LinkedHashMap<Target.Page, List<String>>();
    var of = new ArrayList<Target.Page>();
    for (var node : note.text().tree().getDescendants())
      switch (node) {
        case DefinitionTerm term -> {
          if (!(term.getPrevious() instanceof DefinitionTerm)) of.clear();
          place(term).ifPresent(of::add);
        }
        case DefinitionItem item -> {
          var words = words(item);
          for (var place : of) places.computeIfAbsent(place, _ -> new ArrayList<>()).addAll(words);
        }
        default -> {}
      }
    return Collections.unmodifiableMap(places);
  }

  private Optional<Target.Page> place(Node term) {
    for (var within : term.getDescendants())
      if (within instanceof Link link)
        switch (targets.of(note.path(), link.getUrl().unescape())) {
          case Target.Page page -> {
            return Optional.of(page);
          }
          case Target.Nowhere _ -> { // is told with all other links
            return Optional.empty();
          }
          case Target.Program _, Target.File _, Target.Web _ -> {}
        }
    problems.error(
        note.text().source().atOffset(term.getStartOffset()),
        "a place that is asked for is a link to a note, a heading or a term",
        "write `[lock](glossary.md#lock)`, and below it `:   mutex, critical section`");
    return Optional.empty();
  }

  private static List<String> words(Node item) {
    return Stream.of(MarkdownReader.plain(item).split(","))
        .map(String::strip)
        .filter(words -> !words.isEmpty())
        .toList();
  }
}
