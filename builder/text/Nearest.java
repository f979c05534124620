package text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// "Did you mean": the word of a list that is the fewest edits away.
public final class Nearest {
  private static final int SHORT = 3;

  private Nearest() {}

  /// The nearest word at most a third of its length away, or two edits, of a short word one; and
  /// what to say of it: `did you mean "x"?`, or nothing.
  public static String suggest(String word, Collection<String> words) {
    return find(word, words, word.length() <= SHORT ? 1 : Math.max(2, word.length() / 3))
        .map(near -> "did you mean `" + near + "`?")
        .orElse("");
  }

  /// The nearest word within so many edits; upper and lower case count as equal.
  public static Optional<String> find(String word, Collection<String> words, int editsMax) {
    return words.stream()
        .filter(w -> edits(word.toLowerCase(Locale.ROOT), w.toLowerCase(Locale.ROOT)) <= editsMax)
        .min(
            Comparator.comparingInt((String w) -> edits(word, w))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other
  /// (optimal string alignment: Damerau 1964, Wagner and Fischer 1974).
  public static int edits(String a, String b) {
    var d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) d[i][0] = i;
    for (int j = 0; j <= b.length(); j++) d[0][j] = j;
    for (int i = 1; i <= a.length(); i++)
      for (int j = 1; j <= b.length(); j++) {
        int differs = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + differs);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    return d[a.length()][b.length()];
  }
}
