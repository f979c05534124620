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
  private final Map<String, SearchPiece> pieces = new HashMap<>();

  /// The piece of a note.
  ///
  /// @param shown the programs that it shows before any other note does
  /// @param chars how much of its texts there may be
  synchronized SearchPiece piece(Note note, List<Snippet> shown, int chars, Values values) {
    var of = SearchPiece.of(note, shown, chars);
    return kept(note.path(), of, values, () -> SearchPiece.make(of, note, values));
  }

  /// The piece of the glossary.
  synchronized SearchPiece terms(Note glossary, Values values) {
    var of = SearchPiece.of(glossary, List.of(), 0);
    return kept(glossary.path(), of, values, () -> SearchPiece.makeTerms(of, glossary, values));
  }

  private SearchPiece kept(
      String path, SearchPiece.Of of, Values values, Supplier<SearchPiece> make) {
    var kept = pieces.get(path);
    if (kept == null || !kept.isOf(of, values)) {
      kept = make.get();
      pieces.put(path, kept);
    }
    return kept;
  }
}
