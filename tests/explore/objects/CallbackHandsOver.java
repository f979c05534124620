import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// `forEach` is in its list between two callbacks, too.

final List<Integer> list = new ArrayList<>(List.of(1, 2));
final CountDownLatch begun = new CountDownLatch(1);
final CountDownLatch added = new CountDownLatch(1);

void await(CountDownLatch latch) {
  try {
    latch.await();
  } catch (InterruptedException e) {
    throw new IllegalStateException(e);
  }
}

void main() throws InterruptedException {
  var t = new Thread(() -> {
    await(begun);
    list.add(3);
    added.countDown();
  });
  t.start();
  list.forEach(one -> {
    begun.countDown();
    if (one == 2) await(added);
  });
  t.join();
}

// Refused:
//   26: the ArrayList list, which threads use at the same time (lines 22 and 26), at least one changing it: such a call is not one step, and what happens within it is not explored
