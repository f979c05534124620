import java.util.concurrent.ConcurrentLinkedDeque;

/// A known fault of the JDK: `4 4`, though nobody has put a second 4.

final ConcurrentLinkedDeque<Integer> deque = new ConcurrentLinkedDeque<>();
Integer polled;
Integer peeked;

void main() throws InterruptedException {
  deque.addLast(4);
  var t = new Thread(() -> {
    polled = deque.pollFirst();
  });
  t.start();
  deque.addFirst(8);
  t.join();
  IO.println(polled);
}

// Refused:
//   15: the ConcurrentLinkedDeque deque, which threads use at the same time (lines 12 and 15), at least one changing it: such a call is not one step, and what happens within it is not explored
