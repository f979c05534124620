package check.observe;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import snippet.JavaText;
import snippet.Snippet;
import text.Source;

/// Which programs may print the day on which they run, so that what was seen of them holds for that
/// day only. Told by their code, as a key is made before anything is compiled; who asks for the
/// time without need runs once a day too often.
public final class Dates {
  private static final Pattern ASKS =
      Pattern.compile(
          "\\bnow\\b|\\bnew\\s+([\\w.]+\\.)?Date\\b|\\bDate\\s*::\\s*new\\b|\\bcurrentTimeMillis\\b"
              + "|Calendar\\b|\\bClock\\b|\\bInstantSource\\b|\\bstartInstant\\b|\\bgetStartTime\\b"
              + "|[lL]astModified|\\b(?:creation|lastAccess)Time\\b|\\b[acm]time\\b"
              + "|\\breadAttributes\\b|\\bstore(?:ToXML)?\\b|\\bLogRecord\\b|\\bStreamHandler\\b"
              + "|\\bHttpServer\\b|\\bgetDate\\b|\\bcheckValidity\\b|/proc/|\\bEPOCH(?:SECONDS|REALTIME)\\b"
              + "|\\bls\\b[^;|]*-\\w*l|%\\([^)]*\\)T|\\bfind\\b[^;|]*-(?:printf|newer|ls)\\b|[\"'"
              + " /(`](?:date|stat|uptime|ps|perl|python3?|ruby|node|g?awk)\\b[\"' )`;|]");
  /// A script asks by words of its own.
  private static final Pattern SCRIPT = Pattern.compile("\\A#!|\\bdate\\b");

  private Dates() {}

  /// May it, a file of its `//SOURCES` or one of its `//FILES` ask what day it is?
  ///
  /// @param files their contents by what they are called
  public static boolean areAskedBy(Snippet snippet, Map<String, byte[]> files) {
    return Stream.concat(Stream.of(snippet.program()), snippet.sources().stream().map(Source::text))
            .filter(text -> ASKS.matcher(text).find()) // as few do
            .anyMatch(text -> ASKS.matcher(JavaText.withoutComments(text)).find())
        || files.values().stream()
            .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
            .anyMatch(text -> SCRIPT.matcher(text).find() || ASKS.matcher(text).find());
  }
}
