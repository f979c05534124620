import java.util.concurrent.atomic.LongAdder;

/// The sum is of no one moment.

final LongAdder adder = new LongAdder();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    adder.add(1);
  });
  t.start();
  long seen = adder.sum();
  t.join();
  IO.println(seen);
}

// Refused:
//   12: the LongAdder adder, which threads use at the same time (lines 9 and 12), at least one changing it: such a call is not one step, and what happens within it is not explored
