package page.html;

import java.nio.charset.StandardCharsets;

/// Relative addresses from page to page, so that the site works in any folder and from disk.
public final class Hrefs {
  private static final String PLAIN = "-._~!$'()*+,;=:@/";

  private Hrefs() {}

  /// The address from a page, by its path in the site, to another and an anchor in it, which may be
  /// empty.
  public static String to(String from, String page, String anchor) {
    var fragment = anchor.isEmpty() ? "" : "#" + encoded(anchor);
    if (from.equals(page) && !anchor.isEmpty()) return fragment;
    return relative(from, page) + fragment;
  }

  /// The address of a page of the site that begins at this address.
  public static String absolute(String base, String page) {
    return base + (page.equals("index.html") ? "" : encoded(page));
  }

  /// The way up to the site's root: empty, or `../` and so on.
  public static String root(String from) {
    return "../".repeat((int) from.chars().filter(c -> c == '/').count());
  }

  private static String relative(String from, String page) {
    var a = from.split("/");
    var b = page.split("/");
    int same = 0;
    while (same < a.length - 1 && same < b.length - 1 && a[same].equals(b[same])) same++;
    var path = new StringBuilder("../".repeat(a.length - 1 - same));
    for (int i = same; i < b.length; i++) path.append(i > same ? "/" : "").append(encoded(b[i]));
    return path.indexOf(":") >= 0 && !path.toString().startsWith("../")
        ? "./" + path
        : path.toString();
  }

  /// Percent-encoded, but for what may stand in a path and in a fragment.
  public static String encoded(String text) {
    int plain = 0;
    while (plain < text.length() && isPlain(text.charAt(plain))) plain++;
    if (plain == text.length()) return text;
    var encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (isPlain(c)) encoded.append(c);
      else encoded.append('%').append(String.format("%02X", (int) c));
    }
    return encoded.toString();
  }

  private static boolean isPlain(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }
}
