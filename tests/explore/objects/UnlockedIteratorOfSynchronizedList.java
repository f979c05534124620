import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The iterator of a synchronized list locks nothing.

final List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1)));

void main() throws InterruptedException {
  var t = new Thread(() -> {
    list.add(2);
  });
  t.start();
  int seen = list.iterator().next();
  t.join();
  IO.println(seen);
}

// Refused:
//   14: the ArrayList list, which threads use at the same time (lines 11 and 14), at least one changing it: such a call is not one step, and what happens within it is not explored
