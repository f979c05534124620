import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Who reads an unmodifiable list reads what is behind it.

final List<Integer> list = new ArrayList<>(List.of(1));
final List<Integer> view = Collections.unmodifiableList(list);

void main() throws InterruptedException {
  var t = new Thread(() -> {
    list.set(0, 2);
  });
  t.start();
  int seen = view.get(0);
  t.join();
  IO.println(seen);
}

// Refused:
//   15: the ArrayList list, which threads use at the same time (lines 12 and 15), at least one changing it: such a call is not one step, and what happens within it is not explored
