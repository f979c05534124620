package note;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import text.Place;

/// A quotation `> **S17 · imprecise.** …`, which says what is true today of a claim.
///
/// @param snippets the names of the programs it links, which prove it
/// @param quote    its node in the note's tree
public record Settled(String claim, Word word, Place place, List<String> snippets, Node quote) {
  private static final Pattern OPENING = Pattern.compile("(\\S+) · (.+?)\\.?");

  public Settled {
    snippets = List.copyOf(snippets);
  }

  /// What became of a claim.
  public enum Word {
    OK("✓", "right"),
    IMPRECISE("~", "imprecise"),
    OUTDATED("×", "outdated"),
    GARBLED("#", "garbled"),
    OPINION("“", "opinion"),
    QUESTION("?", "answered"),
    TOPIC("¶", "topic"),
    LINK("→", "followed");

    private final String glyph;
    private final String stamp;

    Word(String glyph, String stamp) {
      this.glyph = glyph;
      this.stamp = stamp;
    }

    /// One character for it.
    public String glyph() {
      return glyph;
    }

    /// What a page stamps on it.
    public String stamp() {
      return stamp;
    }

    /// The words for it in a note.
    public String written() {
      return name().toLowerCase();
    }

    /// The word of this spelling.
    public static Optional<Word> of(String written) {
      return Arrays.stream(values()).filter(word -> word.written().equals(written)).findFirst();
    }
  }

  /// The bold beginning of such a quotation, before its word is known to be one.
  record Opening(String claim, String word) {
    /// Reads `S17 · imprecise.`; empty for any other text.
    static Optional<Opening> of(String bold) {
      var match = OPENING.matcher(bold.strip());
      return match.matches()
          ? Optional.of(new Opening(match.group(1), match.group(2)))
          : Optional.empty();
    }
  }
}
