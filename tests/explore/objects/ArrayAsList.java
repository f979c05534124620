import java.util.Arrays;
import java.util.List;

/// A list that is an array.

final Integer[] slots = {1, 2};
final List<Integer> list = Arrays.asList(slots);

void main() throws InterruptedException {
  var t = new Thread(() -> {
    list.set(0, 9);
  });
  t.start();
  int seen = slots[0];
  t.join();
  IO.println(seen);
}

// Refused:
//   14: the array slots, which threads use at the same time (lines 11 and 14), at least one changing it: such a call is not one step, and what happens within it is not explored
