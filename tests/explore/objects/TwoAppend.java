/// A builder has no lock.

final StringBuilder text = new StringBuilder();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    text.append("a");
  });
  t.start();
  text.append("b");
  t.join();
  IO.println(text.length());
}

// Refused:
//   10: the StringBuilder text, which threads use at the same time (lines 7 and 10), at least one changing it: such a call is not one step, and what happens within it is not explored
