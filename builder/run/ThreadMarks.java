package run;

import java.util.List;

/// The marks that threads are shown by, on pages and in a terminal: a shape each, hollow where the
/// thread is virtual, as the kernel does not see it.
public final class ThreadMarks {
  /// That of main.
  public static final String MAIN = "■";

  private static final List<String> SOLID = List.of("●", "▲", "◆", "✚");
  private static final List<String> HOLLOW = List.of("○", "△", "◇", "✛");

  private ThreadMarks() {}

  /// The mark of a thread; from the fifth thread on they start over, with a number.
  ///
  /// @param place among all but main, from 0
  public static String of(int place, boolean virtual) {
    var marks = virtual ? HOLLOW : SOLID;
    int round = place / marks.size();
    return marks.get(place % marks.size()) + (round == 0 ? "" : String.valueOf(round + 1));
  }
}
