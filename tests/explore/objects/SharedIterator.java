import java.util.Iterator;
import java.util.List;

/// An iterator has a place of its own, also that of a list which never changes.

final Iterator<Integer> numbers = List.of(1, 2).iterator();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    numbers.next();
  });
  t.start();
  int seen = numbers.next();
  t.join();
  IO.println(seen);
}

// Refused:
//   13: the ListIterator, which threads use at the same time (lines 10 and 13), at least one changing it: such a call is not one step, and what happens within it is not explored
