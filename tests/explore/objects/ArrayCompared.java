import java.util.Arrays;

/// `Arrays.equals` reads both.

final int[] one = {1};
final int[] other = {1};

void main() throws InterruptedException {
  var t = new Thread(() -> {
    one[0] = 2;
  });
  t.start();
  boolean same = Arrays.equals(other, one);
  t.join();
  IO.println(same);
}

// Refused:
//   13: the array one, which threads use at the same time (lines 10 and 13), at least one changing it: such a call is not one step, and what happens within it is not explored
