package note.gfm;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/// Emphasis as CommonMark 0.31 has it: symbols are punctuation, and of the rule of three the
/// lengths are those of the runs as they were written.
final class Emphases extends EmphasisDelimiterProcessor {
  private final boolean withinWords;

  Emphases(char mark) {
    super(mark, false);
    withinWords = mark == '*';
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return Flanks.left(before, after)
        && (withinWords || !Flanks.right(before, after) || Flanks.isPunctuation(before));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return Flanks.right(before, after)
        && (withinWords || !Flanks.left(before, after) || Flanks.isPunctuation(after));
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    int opening = written(opener), closing = written(closer);
    boolean both = opener.canClose() || closer.canOpen();
    if (both && (opening + closing) % 3 == 0 && (opening % 3 != 0 || closing % 3 != 0)) return 0;
    return opener.length() > 1 && closer.length() > 1 ? 2 : 1;
  }

  /// The length of the run that this is what is left of.
  private static int written(DelimiterRun run) {
    if (!(run instanceof Delimiter rest)) return run.length();
    var text = rest.getInput();
    char mark = rest.getDelimiterChar();
    int from = rest.getStartIndex(), to = from;
    while (from > 0 && text.charAt(from - 1) == mark) from--;
    while (to < text.length() && text.charAt(to) == mark) to++;
    int backslashes = 0;
    while (backslashes < from && text.charAt(from - 1 - backslashes) == '\\') backslashes++;
    return to - from - (backslashes % 2); // the first may be escaped
  }
}
