package expect;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import text.Skeleton;
import text.Template;

/// Tells by its number what can't be told apart by eye: blanks of another kind, letters of another
/// alphabet, accents put together otherwise, what isn't seen at all.
final class Alike {
  private static final int TOLD_MAX = 3;

  private Alike() {}

  /// How an expected line and the one that was seen in its place differ, as a line of a reason;
  /// empty where anybody sees that.
  static String told(Template expected, String seen) {
    if (expected.anyLines() || expected.pieces().isEmpty() || !looksLike(expected, seen)) return "";
    return "\n  they look alike: "
        + (expected.isLiteral() ? first(expected, seen) : odd(expected, seen));
  }

  private static boolean looksLike(Template expected, String seen) {
    return !expected.fits(seen) && Skeleton.of(expected).fits(Skeleton.of(seen));
  }

  private static String first(Template expected, String seen) {
    int[] a = expected.literalText().codePoints().toArray(), b = seen.codePoints().toArray();
    int at = 0;
    while (at < Math.min(a.length, b.length) && a[at] == b[at]) at++;
    return "at column %d expected %s, got %s".formatted(at + 1, named(a, at), named(b, at));
  }

  private static String named(int[] text, int at) {
    return at < text.length ? named(text[at]) : "the end";
  }

  private static String named(int character) {
    return "U+%04X %s".formatted(character, Character.getName(character));
  }

  /// What is odd of both: with holes in a line nobody knows which character stands for which.
  private static String odd(Template expected, String seen) {
    String ofSeen = oddOnes(seen), ofExpected = oddOnes(expected.shown());
    if (ofSeen.isEmpty() && ofExpected.isEmpty()) return "they differ in blanks";
    return (ofExpected.isEmpty() ? "" : "expected " + ofExpected)
        + (ofExpected.isEmpty() || ofSeen.isEmpty() ? "" : ", ")
        + (ofSeen.isEmpty() ? "" : "got " + ofSeen);
  }

  private static String oddOnes(String text) {
    int[] characters = text.codePoints().toArray();
    return IntStream.range(0, characters.length)
        .filter(i -> Skeleton.isOdd(characters[i]))
        .limit(TOLD_MAX)
        .mapToObj(i -> named(characters[i]) + " at column " + (i + 1))
        .collect(Collectors.joining(", "));
  }
}
