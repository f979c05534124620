package snippet;

import java.util.List;
import text.Problems;
import text.Source;
import text.Template;

/// Reads single lines of expectations, for those who write them.
public final class Expectations {
  private Expectations() {}

  /// The template of one line of an `Output:` block.
  public static Template line(String text) {
    return TemplateParser.line(text, new Source("", List.of(text), 1, 0).at(1, 1), new Problems());
  }
}
