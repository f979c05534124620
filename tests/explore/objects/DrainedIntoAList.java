import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// `drainTo` writes to the collection that it is given.

final BlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
final List<Integer> out = new ArrayList<>();

void main() throws InterruptedException {
  queue.add(1);
  var t = new Thread(() -> {
    queue.drainTo(out);
  });
  t.start();
  int seen = out.size();
  t.join();
  IO.println(seen);
}

// Refused:
//   17: the ArrayList out, which threads use at the same time (lines 14 and 17), at least one changing it: such a call is not one step, and what happens within it is not explored
