import java.util.HashSet;
import java.util.Set;

/// `toString` goes through the set.

final Set<Integer> set = new HashSet<>();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    set.add(1);
  });
  t.start();
  var seen = "" + set;
  t.join();
  IO.println(seen);
}

// Refused:
//   13: the HashSet set, which threads use at the same time (lines 10 and 13), at least one changing it: such a call is not one step, and what happens within it is not explored
