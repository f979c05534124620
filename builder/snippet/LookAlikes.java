package snippet;

import java.text.Normalizer;
import java.util.Optional;
import text.HiddenText;
import text.Skeleton;

/// Finds names that a reader takes for others.
final class LookAlikes {
  private LookAlikes() {}

  /// What is wrong with this name; empty for most.
  static Optional<String> in(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) return Optional.empty();
    if (name.codePoints().anyMatch(HiddenText::isJoinerOrSelector))
      return Optional.of("a name with a character that isn't seen");
    if (!Normalizer.isNormalized(name, Normalizer.Form.NFC))
      return Optional.of(
          "a name that can be written in another way (Unicode's NFC), and looks the same");
    if (name.codePoints().anyMatch(Skeleton::isStyled))
      return Optional.of("a name with wide, styled or joined letters, which looks like another");
    boolean latin = name.codePoints().anyMatch(LookAlikes::isLatin);
    boolean alike = name.codePoints().anyMatch(Skeleton::isLikeLatin);
    boolean others =
        name.codePoints()
            .filter(Character::isLetter)
            .anyMatch(c -> !isLatin(c) && !Skeleton.isLikeLatin(c));
    return alike && (latin || !others)
        ? Optional.of("a name with letters that look like Latin ones, and are none")
        : Optional.empty();
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
