import java.util.concurrent.atomic.AtomicIntegerArray;

/// `toString` of an array of atomics reads one after the other.

final AtomicIntegerArray slots = new AtomicIntegerArray(2);

void main() throws InterruptedException {
  var t = new Thread(() -> {
    slots.set(0, 1);
    slots.set(1, 1);
  });
  t.start();
  String seen = slots.toString();
  t.join();
  IO.println(seen);
}

// Refused:
//   9: the array slots, which threads share and a call of the JDK uses as a whole
