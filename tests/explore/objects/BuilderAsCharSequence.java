/// A `CharSequence` may be a builder that others change.

final StringBuilder text = new StringBuilder("1");
final CharSequence view = text;

void main() throws InterruptedException {
  var t = new Thread(() -> {
    text.setCharAt(0, '2');
  });
  t.start();
  var seen = String.join("", view);
  t.join();
  IO.println(seen);
}

// Refused:
//   11: the StringBuilder text, which threads use at the same time (lines 8 and 11), at least one changing it: such a call is not one step, and what happens within it is not explored
