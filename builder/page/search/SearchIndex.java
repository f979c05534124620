package page.search;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import note.Note;
import page.html.Html;
import page.model.SiteModel;
import page.model.Values;
import snippet.Snippet;
import text.Hash;

/// All that can be searched for, as a script: it works from disk, and is loaded when first used. It
/// is made of a piece for each note, and has its name by their fingerprints: a notebook that is
/// being written needs the name after every save, and the script only when somebody searches.
public final class SearchIndex {
  /// The longest text of all notes together; each has the same share. Forty notes use a seventh of
  /// it.
  private static final int TEXT_CHARS_MAX = 2_000_000;

  private static final Gson GSON = new Gson();

  private final SiteModel model;
  private final Map<String, Map<String, List<String>>> asked;
  private final List<Numbered> pieces = new ArrayList<>();

  private record Numbered(SearchPiece piece, int number) {}

  /// @param kept pieces of earlier editions of the same notebook
  public SearchIndex(SiteModel model, SearchCache kept) {
    this.model = model;
    asked = asked(model);
    var values = new Values(model);
    var notes = model.notebook().notes();
    int share = TEXT_CHARS_MAX / Math.max(1, notes.size());
    for (var note : notes)
      pieces.add(
          new Numbered(
              kept.piece(note, firstShown(note), asked(note.page()), share, values),
              model.number(note)));
    model
        .notebook()
        .glossary()
        .map(glossary -> kept.terms(glossary, asked(glossary.page()), values))
        .ifPresent(terms -> pieces.add(new Numbered(terms, 0)));
    for (var text : model.notebook().texts().values())
      pieces.add(new Numbered(kept.piece(text, List.of(), asked(text.page()), share, values), 0));
    var parts = SearchPiece.makeParts(model.notebook().parts(), asked("index.html"), values);
    pieces.add(new Numbered(parts, 0));
  }

  /// Other words by which readers ask for places, by page and anchor.
  private static Map<String, Map<String, List<String>>> asked(SiteModel model) {
    return model.notebook().synonyms().entrySet().stream()
        .collect(
            Collectors.groupingBy(
                place -> place.getKey().page(),
                Collectors.toMap(place -> place.getKey().anchor(), Map.Entry::getValue)));
  }

  private Map<String, List<String>> asked(String page) {
    return asked.getOrDefault(page, Map.of());
  }

  private List<Snippet> firstShown(Note note) {
    var programs = note.programs();
    if (programs.isEmpty()) return programs;
    var shownIn = model.notebook().shownIn();
    return programs.stream().filter(snippet -> shownIn.get(snippet.name()) == note).toList();
  }

  /// Another for every other script.
  public String fingerprint() {
    var hash = new Hash();
    for (var at : pieces) hash.add(at.piece.fingerprint()).add(String.valueOf(at.number));
    return hash.hex();
  }

  /// `const INDEX=[["href","title",number,[entry,…],[entry,…]],…]`: a page's titles, then its
  /// texts; an entry is `[kind,"title","anchor","text",line,"words,other words"]`, whose last two
  /// may be missing.
  public String script() {
    return pieces.stream()
        .map(at -> "[" + at.piece.page() + "," + at.number + "," + at.piece.entries() + "]")
        .collect(Collectors.joining(",\n", "const INDEX=[", "];\n"));
  }

  /// A string of JavaScript.
  static String string(String text) {
    return GSON.toJson(Html.shown(text));
  }
}
