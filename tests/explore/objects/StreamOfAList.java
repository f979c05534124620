import java.util.ArrayList;
import java.util.List;

/// A stream goes through its list when it is asked for its end.

final List<Integer> list = new ArrayList<>(List.of(1, 2));
final java.util.stream.Stream<Integer> stream = list.stream().map(x -> x + 1);

void main() throws InterruptedException {
  var t = new Thread(() -> {
    list.add(3);
  });
  t.start();
  long seen = stream.count();
  t.join();
  IO.println(seen);
}

// Refused:
//   14: the ArrayList list, which threads use at the same time (lines 11 and 14), at least one changing it: such a call is not one step, and what happens within it is not explored
