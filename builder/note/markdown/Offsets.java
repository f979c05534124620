package note.markdown;

import java.util.Arrays;
import text.Place;
import text.Source;

/// Lines and columns of offsets, found by halving.
final class Offsets {
  private final Source source;
  private final int[] starts;

  Offsets(Source source) {
    this.source = source;
    starts = new int[Math.max(1, source.lines().size())];
    for (int i = 1; i < starts.length; i++)
      starts[i] = starts[i - 1] + source.lines().get(i - 1).length() + 1;
  }

  Place at(int offset) {
    return source.at(line(offset) + 1, column(offset) + 1);
  }

  int column(int offset) {
    return offset - starts[line(offset)];
  }

  private int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }
}
