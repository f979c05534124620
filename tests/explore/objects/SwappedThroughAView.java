import java.util.Arrays;
import java.util.Collections;

/// `Collections.swap` reaches the array behind the list.

final Integer[] slots = {1, 2};

void main() throws InterruptedException {
  var t = new Thread(() -> {
    Collections.swap(Arrays.asList(slots), 0, 1);
  });
  t.start();
  int seen = slots[0];
  t.join();
  IO.println(seen);
}

// Refused:
//   13: the array slots, which threads use at the same time (lines 10 and 13), at least one changing it: such a call is not one step, and what happens within it is not explored
