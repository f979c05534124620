package note.gfm;

import java.util.regex.Pattern;

/// Finds addresses that stand in a text without marks, as GitHub links them.
final class BareAddress {
  private static final Pattern WEB =
      Pattern.compile("(?:https?|ftp)://|www\\.", Pattern.CASE_INSENSITIVE);
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
  private static final String BEFORE_WWW = "*_~(";
  private static final String NEVER_LAST = "?!.,:*_~'\"";

  private BareAddress() {}

  /// Could an address of the web begin here?
  static boolean mayBegin(CharSequence text, int at) {
    return "hHfFwW".indexOf(text.charAt(at)) >= 0
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  /// The length of the web's address that begins here, 0 where none does.
  static int length(CharSequence text, int at) {
    if (!mayBegin(text, at)) return 0;
    var scheme = WEB.matcher(text).region(at, text.length());
    if (!scheme.lookingAt()) return 0;
    boolean www = text.charAt(scheme.end() - 1) == '.';
    if (www && (text.charAt(at) != 'w' || !mayPrecedeWww(text, at))) return 0;
    int host = www ? at : scheme.end();
    int end = host(text, host, www);
    if (end <= host) return 0;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && text.charAt(end) != '<') end++;
    return trimmed(text, at, end) - at;
  }

  private static boolean mayPrecedeWww(CharSequence text, int at) {
    return at == 0
        || Character.isWhitespace(text.charAt(at - 1))
        || BEFORE_WWW.indexOf(text.charAt(at - 1)) >= 0;
  }

  /// The end of a host's name; its last two parts have no underscore.
  private static int host(CharSequence text, int from, boolean dotted) {
    int dots = 0, before = 0, last = 0, end = from;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '_') last++;
      else if (c == '.') {
        before = last;
        last = 0;
        dots++;
      } else if (c != '-' && !Character.isLetterOrDigit(c) && !Character.isSurrogate(c)) break;
    }
    return before + last > 0 || dotted && dots == 0 ? from : end;
  }

  /// Punctuation at its end is the sentence's; so is a bracket that it doesn't open.
  private static int trimmed(CharSequence text, int from, int to) {
    int round = unopened(text, from, to, '(', ')'), square = unopened(text, from, to, '[', ']');
    int end = to;
    while (end > from) {
      char c = text.charAt(end - 1);
      if (c == ')' && round-- > 0 || c == ']' && square-- > 0) end--;
      else if (NEVER_LAST.indexOf(c) >= 0) end--;
      else if (c == ';') end = entity(text, from, end);
      else break;
    }
    return end;
  }

  private static int unopened(CharSequence text, int from, int to, char opening, char closing) {
    int unopened = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == opening) unopened--;
      if (text.charAt(i) == closing) unopened++;
    }
    return unopened;
  }

  private static int entity(CharSequence text, int from, int end) {
    int start = end - 2;
    while (start > from && Character.isLetter(text.charAt(start))) start--;
    return start < end - 2 && text.charAt(start) == '&' ? start : end - 1;
  }

  /// A mail address.
  record Mail(int from, int to) {}

  /// The first mail address between these places; null where none is.
  static Mail mail(String text, int from, int to) {
    int sign = text.indexOf('@', from);
    if (sign < 0 || sign >= to) return null;
    var match = MAIL.matcher(text).region(from, to);
    while (match.find()) {
      int end = trimmed(text, match.start(), match.end());
      boolean ends = Character.isLetter(text.charAt(end - 1)) && end == match.end();
      boolean alone = match.end() == to || text.charAt(match.end()) != '@';
      boolean escaped = match.start() > 0 && text.charAt(match.start() - 1) == '\\';
      if (ends && alone && !escaped) return new Mail(match.start(), end);
    }
    return null;
  }
}
