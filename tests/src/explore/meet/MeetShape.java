import java.util.ArrayList;
import java.util.List;

/// What is in memory before a program begins: numbers, and lists of numbers.
final class MeetShape {
  static final int NULL = Integer.MIN_VALUE; // of what may be null
  private final List<Integer> cells = new ArrayList<>();
  private int lists;

  int cell(int initial) {
    cells.add(initial);
    return cells.size() - 1;
  }

  int list() {
    return lists++;
  }

  int[] cells() {
    return cells.stream().mapToInt(Integer::intValue).toArray();
  }

  List<List<Integer>> lists() {
    return java.util.Collections.nCopies(lists, List.of());
  }
}
