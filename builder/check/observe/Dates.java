package check.observe;

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
              + "|\\bstore(?:ToXML)?\\b|\\bLogRecord\\b|\\bls\\b[^;|]*-\\w*l"
              + "|[\"' /(`]date\\b[\"' )`;|]");

  private Dates() {}

  /// May it, or a file of its `//SOURCES`, ask what day it is?
  public static boolean areAskedBy(Snippet snippet) {
    return Stream.concat(Stream.of(snippet.program()), snippet.sources().stream().map(Source::text))
        .filter(text -> ASKS.matcher(text).find()) // as few do
        .anyMatch(text -> ASKS.matcher(JavaText.withoutComments(text)).find());
  }
}
