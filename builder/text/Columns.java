package text;

import java.util.List;

/// Lays texts out in columns, counted in characters as a reader counts them: code points.
public final class Columns {
  private Columns() {}

  /// The width of a text.
  public static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /// The width of the widest cell of a column.
  ///
  /// @param rows   of a table
  /// @param column from 0
  public static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  /// A text filled up with blanks on its right.
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /// A text filled up with blanks on its left.
  public static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /// A text that is no wider; where it was, it ends with an ellipsis.
  public static String clipped(String text, int width) {
    if (width(text) <= width) return text;
    return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
  }
}
