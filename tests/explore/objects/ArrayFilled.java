import java.util.Arrays;

/// `Arrays.fill` writes.

final int[] slots = new int[2];

void main() throws InterruptedException {
  var t = new Thread(() -> {
    Arrays.fill(slots, 1);
  });
  t.start();
  int seen = slots[1];
  t.join();
  IO.println(seen);
}

// Refused:
//   12: the array slots, which threads use at the same time (lines 9 and 12), at least one changing it: such a call is not one step, and what happens within it is not explored
