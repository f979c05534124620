package page.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import note.Note;
import page.model.Values;
import snippet.Snippet;

/// What editions of one notebook have in common: a piece of the search index is kept as long as all
/// is the same that it was made of.
public final class SearchCache {
  private final Map<String, Kept> pieces = new HashMap<>();

  private record Kept(SearchPiece.Of of, SearchPiece piece) {}

  /// The piece of a note.
  ///
  /// @param shown the programs that it shows before any other note does
  /// @param asked by anchor: other words by which readers ask for a place in it
  /// @param chars how much of its texts there may be
  synchronized SearchPiece piece(
      Note note, List<Snippet> shown, Map<String, List<String>> asked, int chars, Values values) {
    var of = SearchPiece.of(note, shown, asked, chars);
    return kept(note.path(), of, values, () -> SearchPiece.make(of, note, values));
  }

  /// The piece of the glossary.
  synchronized SearchPiece terms(Note glossary, Map<String, List<String>> asked, Values values) {
    var of = SearchPiece.of(glossary, List.of(), asked, 0);
    return kept(glossary.path(), of, values, () -> SearchPiece.makeTerms(of, glossary, values));
  }

  private SearchPiece kept(
      String path, SearchPiece.Of of, Values values, Supplier<SearchPiece> make) {
    var kept = pieces.get(path);
    if (kept == null || !kept.of.equals(of) || !kept.piece.saysOf(values)) {
      kept = new Kept(of, make.get());
      pieces.put(path, kept);
    }
    return kept.piece;
  }
}
