/// `System.arraycopy` goes from element to element.

final int[] from = {1, 1};
final int[] to = new int[2];

void main() throws InterruptedException {
  var t = new Thread(() -> {
    from[0] = 2;
  });
  t.start();
  System.arraycopy(from, 0, to, 0, 2);
  t.join();
  IO.println(to[0] + to[1]);
}

// Refused:
//   11: the array from, which threads use at the same time (lines 8 and 11), at least one changing it: such a call is not one step, and what happens within it is not explored
