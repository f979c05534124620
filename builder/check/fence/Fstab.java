package check.fence;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// The notation of fstab(5), in which blanks and backslashes of a path are octal numbers.
final class Fstab {
  private static final Pattern OCTAL = Pattern.compile("\\\\([0-7]{3})");

  private Fstab() {}

  static String line(String what, Path where, String type, String options) {
    return String.join(" ", escape(what), escape(where.toString()), type, options, "0", "0") + "\n";
  }

  static String line(Path what, Path where, String type, String options) {
    return line(what.toString(), where, type, options);
  }

  private static String escape(String path) {
    return path.replace("\\", "\\134")
        .replace(" ", "\\040")
        .replace("\t", "\\011")
        .replace("\n", "\\012")
        .replace("#", "\\043");
  }

  static String unescape(String path) {
    return OCTAL
        .matcher(path)
        .replaceAll(
            octal ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(octal.group(1), 8))));
  }
}
