package note;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import note.markdown.MarkdownReader;
import text.Problems;

/// Reads `site/claims.md`, a table of ids and sentences; the head of the second column says where
/// they are from.
final class Claims {
  private Claims() {}

  /// @param note null where there is no such file
  static Map<String, Claim> read(Note note, Problems problems) {
    var claims = new LinkedHashMap<String, Claim>();
    if (note == null) return claims;
    var saidBy = "";
    for (var node : note.text().tree().getDescendants()) {
      if (!(node instanceof TableRow row)) continue;
      var cells = new ArrayList<String>();
      for (var cell : row.getChildren())
        if (cell instanceof TableCell) cells.add(MarkdownReader.plain(cell));
      if (row.getParent() instanceof TableHead) saidBy = cells.size() < 2 ? "" : cells.get(1);
      if (!(row.getParent() instanceof TableBody)) continue;
      var place = note.text().source().atOffset(row.getStartOffset());
      if (cells.size() < 2 || cells.getFirst().isEmpty() || cells.get(1).isEmpty())
        problems.error(place, "a claim has an id and a sentence", "write `| S1 | what was said |`");
      else if (claims.putIfAbsent(
              cells.getFirst(), new Claim(cells.getFirst(), cells.get(1), saidBy, place))
          != null)
        problems.error(
            place, "a second claim `" + cells.getFirst() + "`", "give it an id of its own");
    }
    if (claims.isEmpty())
      problems.warn(
          note.text().source().at(1, 1), "no claims here", "write a table `id | sentence`");
    return java.util.Collections.unmodifiableMap(claims);
  }
}
