package snippet;

import java.util.ArrayList;
import java.util.List;
import snippet.ExpectationParser.Line;
import text.Place;

/// A part of a line, blanks around it gone, and where it begins.
record Cell(String text, Place place) {
  /// Splits at a character that no backslash precedes, into so many cells at most.
  static List<Cell> split(Line line, char at, int most) {
    var cells = new ArrayList<Cell>();
    var text = line.text();
    int start = 0;
    for (int i = 0; i < text.length() && cells.size() < most - 1; i++) {
      if (text.charAt(i) == '\\') i++;
      else if (text.charAt(i) == at) {
        cells.add(of(line, start, i));
        start = i + 1;
      }
    }
    cells.add(of(line, start, text.length()));
    return cells;
  }

  private static Cell of(Line line, int from, int to) {
    var part = line.text().substring(from, to);
    int blanks = part.isBlank() ? 0 : part.length() - part.stripLeading().length();
    return new Cell(
        part.strip(),
        line.place().source().at(line.place().line(), line.place().column() + from + blanks));
  }
}
