package text;

import java.nio.charset.Charset;

/// Which letters names of files may have, by the locale: in `C` Java knows ASCII only.
public final class NameLetters {
  /// What Java reads in place of a letter that it doesn't know.
  private static final char UNKNOWN = '\uFFFD';

  /// What is wrong with a name that has others.
  public static final String WRONG = "a name has letters that this locale can't write";
  /// What to do where it has.
  public static final String REMEDY =
      "set LC_ALL=C.UTF-8 (or another locale with UTF-8), and try again";

  private NameLetters() {}

  /// Can Java name any file here?
  public static boolean areAllKnown() {
    var charset = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.isSupported(charset) && Charset.forName(charset).newEncoder().canEncode("ö世");
  }

  /// Does this name stand for another, which Java can't read here?
  static boolean isUnread(String name) {
    return name.indexOf(UNKNOWN) >= 0 && !areAllKnown();
  }
}
