package note.gfm;

/// Says whether a run of marks stands at the side of a word, by the characters before and after it.
final class Flanks {
  private Flanks() {}

  /// Does a word begin after it?
  static boolean left(String before, String after) {
    return !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
  }

  /// Does a word end before it?
  static boolean right(String before, String after) {
    return left(after, before);
  }

  private static boolean isBlank(String character) {
    char c = character.charAt(0);
    return Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  /// Half of a pair is taken for a symbol: most are emoji.
  static boolean isPunctuation(String character) {
    return switch (Character.getType(character.charAt(0))) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }
}
