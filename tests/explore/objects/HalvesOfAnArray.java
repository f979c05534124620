import java.util.Arrays;

/// Two threads sort a half each: they share no element.

final int[] slots = {4, 3, 2, 1};

void main() throws InterruptedException {
  var t = new Thread(() -> Arrays.sort(slots, 0, 2));
  t.start();
  Arrays.sort(slots, 2, 4);
  t.join();
  IO.println(Arrays.toString(slots));
}

// Schedules:
//   [3, 4, 1, 2] | 1
