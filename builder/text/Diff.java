package text;

import java.util.ArrayList;
import java.util.List;

/// A difference of two lists of lines: the longest common subsequence stays (Hunt and McIlroy 1976,
/// without their haste).
public final class Diff {
  private Diff() {}

  /// All lines, each after `  ` if it stays, `- ` if it goes, `+ ` if it comes.
  public static List<String> of(List<String> before, List<String> after) {
    var common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--)
      for (int j = after.size() - 1; j >= 0; j--)
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
    var lines = new ArrayList<String>();
    int i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add("  " + before.get(i++));
        j++;
      } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1])
        lines.add("- " + before.get(i++));
      else lines.add("+ " + after.get(j++));
    }
    return lines;
  }
}
