package text;

import java.util.ArrayList;
import java.util.List;

/// What changes from one text to another, by lines: the longest common subsequence stays.
public final class Diff {
  /// Beyond so many comparisons the middle is taken as wholly changed.
  private static final long COMPARISONS_MAX = 4_000_000;
  /// Unchanged lines shown around a change.
  private static final int CONTEXT = 2;

  /// How a line of one text stands to the other.
  public enum Kind {
    SAME,
    REMOVED,
    ADDED,
    LEFT_OUT
  }

  /// A line; `index` counts from 0 in the text it is of, the new one if it is in both.
  public record Line(Kind kind, int index) {}

  private Diff() {}

  /// All lines of both texts.
  public static List<Line> of(List<String> before, List<String> after) {
    int head = 0, tail = 0;
    int least = Math.min(before.size(), after.size());
    while (head < least && before.get(head).equals(after.get(head))) head++;
    while (tail < least - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) tail++;
    var lines = new ArrayList<Line>();
    for (int i = 0; i < head; i++) lines.add(new Line(Kind.SAME, i));
    middle(before, head, before.size() - tail, after, head, after.size() - tail, lines);
    for (int i = after.size() - tail; i < after.size(); i++) lines.add(new Line(Kind.SAME, i));
    return lines;
  }

  /// All lines of both texts, each after two blanks if it stays, `- ` if it goes, `+ ` if it comes.
  public static List<String> shown(List<String> before, List<String> after) {
    return of(before, after).stream()
        .map(
            line ->
                switch (line.kind()) {
                  case SAME -> "  " + after.get(line.index());
                  case REMOVED -> "- " + before.get(line.index());
                  case ADDED -> "+ " + after.get(line.index());
                  case LEFT_OUT -> "…";
                })
        .toList();
  }

  private static void middle(
      List<String> a, int aFrom, int aTo, List<String> b, int bFrom, int bTo, List<Line> lines) {
    int n = aTo - aFrom, m = bTo - bFrom;
    boolean tooMany = (long) n * m > COMPARISONS_MAX;
    var common = tooMany ? new int[1][1] : lengths(a, aFrom, n, b, bFrom, m);
    int i = 0, j = 0;
    while (i < n || j < m) {
      if (!tooMany && i < n && j < m && a.get(aFrom + i).equals(b.get(bFrom + j))) {
        lines.add(new Line(Kind.SAME, bFrom + j));
        i++;
        j++;
      } else if (i < n && (j == m || tooMany || common[i + 1][j] >= common[i][j + 1]))
        lines.add(new Line(Kind.REMOVED, aFrom + i++));
      else lines.add(new Line(Kind.ADDED, bFrom + j++));
    }
  }

  private static int[][] lengths(
      List<String> a, int aFrom, int n, List<String> b, int bFrom, int m) {
    var length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--)
      for (int j = m - 1; j >= 0; j--)
        length[i][j] =
            a.get(aFrom + i).equals(b.get(bFrom + j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
    return length;
  }

  /// The changed lines with a few around them; one mark stands for each stretch left out.
  public static List<Line> brief(List<Line> lines) {
    var brief = new ArrayList<Line>();
    for (int i = 0; i < lines.size(); i++) {
      if (near(lines, i)) brief.add(lines.get(i));
      else if (brief.isEmpty() || brief.getLast().kind() != Kind.LEFT_OUT)
        brief.add(new Line(Kind.LEFT_OUT, -1));
    }
    return brief;
  }

  private static boolean near(List<Line> lines, int at) {
    for (int i = Math.max(0, at - CONTEXT); i <= Math.min(lines.size() - 1, at + CONTEXT); i++)
      if (lines.get(i).kind() != Kind.SAME) return true;
    return false;
  }
}
