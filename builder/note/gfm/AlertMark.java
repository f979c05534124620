package note.gfm;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NonRenderingInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Pattern;

/// The `[!NOTE]` that makes a quotation a box.
public final class AlertMark extends Node implements DoNotDecorate, NonRenderingInline {
  static final Pattern KIND =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)]", Pattern.CASE_INSENSITIVE);

  AlertMark(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /// Is there a box of this mark?
  public static boolean isOne(String mark) {
    return KIND.matcher(mark).matches();
  }

  /// The box's head, such as `Note`.
  String word() {
    var word = getChars().subSequence(2, getChars().length() - 1).toString();
    return word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
