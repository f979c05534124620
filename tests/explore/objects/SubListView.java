import java.util.ArrayList;
import java.util.List;

/// A part of a list is the list.

final List<Integer> list = new ArrayList<>(List.of(1, 2));
final List<Integer> part = list.subList(0, 1);

void main() throws InterruptedException {
  var t = new Thread(() -> {
    part.set(0, 2);
  });
  t.start();
  int seen = list.get(0);
  t.join();
  IO.println(seen);
}

// Refused:
//   14: the ArrayList list, which threads use at the same time (lines 11 and 14), at least one changing it: such a call is not one step, and what happens within it is not explored
