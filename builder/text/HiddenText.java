package text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds characters that a reader can't see: what a page or a review shows must be what there is.
public final class HiddenText {
  /// Unicode's property Bidi_Control: they change the order in which characters are shown.
  private static final String BIDI =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
  /// Emoji are joined by the one, words of some languages parted by the other.
  private static final String JOINERS = "\u200C\u200D";
  /// Makes a key of the digit before it.
  private static final int KEYCAP = 0x20E3;
  private static final String MARK = "\uFEFF";
  private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\t\f]+(?=[^\\p{Zs}\t\f])");
  /// A listing is no wider, so what follows so many blanks is out of sight.
  private static final int FAR = 80;
  private static final int TAB = 8;
  /// A gap, other than one that parts two words or columns, pushes what follows to the side.
  private static final int GAP = 8;
  /// The entities as browsers read them, with or without the semicolon.
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]0{0,9}([0-9a-fA-F]{1,6})|#0{0,9}([0-9]{1,7})|(lrm|rlm)\\b);?");

  private HiddenText() {}

  /// Is it a bidirectional control?
  public static boolean isBidi(int character) {
    return BIDI.indexOf(character) >= 0;
  }

  /// A text in which each character that isn't seen stands by its number, `<U+0007>`, but for tabs
  /// and the ends of lines; what begins the code of a colour stands as an expectation writes it,
  /// `\e[`. So a program's escape codes do nothing to a terminal or a log.
  public static String shown(String text) {
    if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\t')) return text;
    var shown = new StringBuilder();
    text.replace("\u001b[", "\\e[")
        .codePoints()
        .forEach(
            c -> {
              if (c != '\n' && c != '\t' && isUnseen(c))
                shown.append('<').append(name(c)).append('>');
              else shown.appendCodePoint(c);
            });
    return shown.toString();
  }

  /// The same of what must stay in its line, such as the name of a file.
  static String shownInLine(String text) {
    return shown(text).replace("\n", "<" + name('\n') + ">").replace("\t", "<" + name('\t') + ">");
  }

  /// Reports bidirectional controls in a note or drawing, written or as entities of HTML.
  public static void inMarkup(Source source, Problems problems) {
    path(source, problems);
    for (int line = 1; line <= source.lines().size(); line++) {
      var text = source.line(line);
      for (int i = 0; i < text.length(); i++)
        if (isBidi(text.charAt(i))) bidi(source.at(line, i + 1), text.charAt(i), problems);
      if (text.indexOf('&') < 0) continue;
      var entity = ENTITY.matcher(text);
      while (entity.find())
        if (isBidi(character(entity)))
          bidi(source.at(line, entity.start() + 1), character(entity), problems);
    }
  }

  private static int character(Matcher entity) {
    return entity.group(1) != null
        ? Integer.parseInt(entity.group(1), 16)
        : entity.group(2) != null
            ? Integer.parseInt(entity.group(2))
            : entity.group(3).equals("lrm") ? '\u200E' : '\u200F';
  }

  /// Reports a bidirectional control in a text that was read out of another, such as YAML, which
  /// has escapes of its own.
  public static void inValue(String text, Place place, Problems problems) {
    text.chars()
        .filter(HiddenText::isBidi)
        .findFirst()
        .ifPresent(character -> bidi(place, character, problems));
  }

  /// Reports what a program has that isn't seen: bidirectional and other controls, and carriage
  /// returns within lines, which end a line for javac only.
  public static void inProgram(Source source, Problems problems) {
    path(source, problems);
    unseen(source, true, problems);
  }

  /// Reports the same in a fence, but for what is looked for in all of its note.
  public static void inFence(Source source, Problems problems) {
    unseen(source, false, problems);
  }

  private static void unseen(Source source, boolean bidiToo, Problems problems) {
    for (int line = 1; line <= source.lines().size(); line++) {
      var text = source.line(line);
      far(source, line, problems);
      for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
        c = text.codePointAt(i);
        if (c >= ' ' && c < 0x7F || c == '\t' || c == '\f') continue;
        var place = source.at(line, i + 1);
        if (isBidi(c)) {
          if (bidiToo) bidi(place, c, problems);
        } else if (isJoinerOrSelector(c) && !isUsed(text, i))
          problems.error(
              place,
              "a character that isn't seen (" + name(c) + ")",
              "nothing here is changed by it; remove it, in a string write it as an escape");
        else if (c == '\r')
          problems.error(
              place,
              "a carriage return within a line",
              "javac ends the line here, and a page does not; end lines with newlines");
        else if (isUnseen(c) && !(line == 1 && i == 0 && MARK.indexOf(c) >= 0))
          problems.error(
              place,
              "a character that isn't seen (" + name(c) + ")",
              "remove it; in a string write it as an escape");
      }
    }
  }

  /// What is far to the side of its line: behind one gap, or several with a little between them.
  private static void far(Source source, int line, Problems problems) {
    var text = source.line(line);
    var blanks = BLANKS.matcher(text);
    int gaps = 0;
    while (blanks.find()) {
      int wide = blanks.group().chars().map(HiddenText::width).sum();
      if (wide >= GAP && blanks.start() > 0) gaps += wide;
      if (Math.max(wide, gaps) < FAR) continue;
      problems.error(
          source.at(line, blanks.end() + 1),
          "text after " + Math.max(wide, gaps) + " blanks, where nobody sees it",
          "move it to a line of its own");
      return;
    }
  }

  private static int width(int blank) {
    return blank == '\t' ? TAB : blank == '\u3000' ? 2 : 1;
  }

  static boolean isUnseen(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.FORMAT && JOINERS.indexOf(c) < 0
        || isFiller(c)
        || Undecoded.isByte(c);
  }

  /// Letters and marks that leave no trace, by Unicode's Default_Ignorable_Code_Point, and the
  /// Braille letter without dots; but not those that choose how an emoji looks.
  private static boolean isFiller(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F
        || c == 0x2800
        || c == 0x3164
        || c >= 0xFE00 && c < 0xFE0E
        || c == 0xFFA0
        || c >= 0xE0100 && c <= 0xE01EF;
  }

  /// Is it nothing by itself, though it changes how others are shown? In a name it tells two apart
  /// that look the same.
  public static boolean isJoinerOrSelector(int c) {
    return JOINERS.indexOf(c) >= 0 || c == 0xFE0E || c == 0xFE0F;
  }

  /// Does this joiner or selector stand where it changes what is shown: behind an emoji, or a
  /// letter of a script that joins them?
  private static boolean isUsed(String text, int at) {
    if (at == 0) return false;
    int base = at;
    while (base > 1 && Character.getType(text.charAt(base - 1)) == Character.NON_SPACING_MARK)
      base--;
    int before = text.codePointBefore(at);
    int after = at + 1 < text.length() ? text.codePointAt(at + 1) : ' ';
    if (JOINERS.indexOf(text.charAt(at)) < 0)
      return isPicture(before) || Character.isEmoji(before) && after == KEYCAP;
    return (isPicture(before) || before == 0xFE0F) && isPicture(after)
        || joins(before)
        || joins(text.codePointBefore(base));
  }

  /// Is it an emoji? Unicode counts digits among them, too.
  private static boolean isPicture(int c) {
    return c >= 0x80 && Character.isEmoji(c);
  }

  private static boolean joins(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case ARABIC, SYRIAC, NKO, MONGOLIAN, DEVANAGARI, BENGALI, GURMUKHI, GUJARATI, ORIYA -> true;
      case TAMIL, TELUGU, KANNADA, MALAYALAM, SINHALA, MYANMAR, KHMER, TIBETAN -> true;
      default -> false;
    };
  }

  private static void path(Source source, Problems problems) {
    if (source.path().codePoints().anyMatch(c -> isBidi(c) || isUnseen(c)))
      problems.error(
          source.at(1, 1),
          "a character of the file's name isn't seen",
          "rename it to what can be read");
  }

  private static void bidi(Place place, int character, Problems problems) {
    problems.error(
        place,
        "a bidirectional control (" + name(character) + ")",
        "it shows text in another order than it is read in; remove it");
  }

  private static String name(int character) {
    return Undecoded.isByte(character)
        ? "byte %02X".formatted(Undecoded.of(character))
        : "U+%04X".formatted(character);
  }
}
