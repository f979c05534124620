import java.util.Arrays;

/// `Arrays.sort` writes.

final int[] slots = {2, 1};

void main() throws InterruptedException {
  var t = new Thread(() -> {
    Arrays.sort(slots);
  });
  t.start();
  int seen = slots[0];
  t.join();
  IO.println(seen);
}

// Refused:
//   12: the array slots, which threads use at the same time (lines 9 and 12), at least one changing it: such a call is not one step, and what happens within it is not explored
