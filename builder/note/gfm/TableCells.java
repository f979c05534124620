package note.gfm;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.ArrayList;
import java.util.List;

/// The cells of a table's row.
public final class TableCells {
  private TableCells() {}

  /// Splits a row at its bars. One after a backslash separates nothing, in code neither.
  public static List<BasedSequence> of(BasedSequence row) {
    var line = row.trim();
    var cells = new ArrayList<BasedSequence>();
    int from = line.startsWith("|") ? 1 : 0;
    for (int i = from; i < line.length(); i++)
      if (line.charAt(i) == '|' && (i == 0 || line.charAt(i - 1) != '\\')) {
        cells.add(line.subSequence(from, i).trim());
        from = i + 1;
      }
    if (from < line.length()) cells.add(line.subSequence(from).trim());
    return cells;
  }

  /// A cell's text, its bars without the backslash before them.
  static BasedSequence unescaped(BasedSequence cell) {
    if (cell.indexOf("\\|") < 0) return cell;
    var parts = new ArrayList<BasedSequence>();
    int from = 0;
    for (int i = cell.indexOf("\\|"); i >= 0; i = cell.indexOf("\\|", from + 1)) {
      parts.add(cell.subSequence(from, i));
      from = i + 1;
    }
    parts.add(cell.subSequence(from));
    return SegmentedSequence.create(cell, parts);
  }
}
