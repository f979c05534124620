import java.util.ArrayList;
import java.util.List;

/// Two threads add without a lock: one element may be lost.

final List<Integer> list = new ArrayList<>();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    list.add(1);
  });
  t.start();
  list.add(2);
  t.join();
  IO.println(list.size());
}

// Refused:
//   13: the ArrayList list, which threads use at the same time (lines 10 and 13), at least one changing it: such a call is not one step, and what happens within it is not explored
