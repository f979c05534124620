import java.util.EnumSet;

/// What is in the message is the name that the program uses, not that of a class in the JDK.

enum Colour { RED, GREEN }

final EnumSet<Colour> seen = EnumSet.noneOf(Colour.class);

void main() throws InterruptedException {
  var t = new Thread(() -> {
    seen.add(Colour.RED);
  });
  t.start();
  seen.add(Colour.GREEN);
  t.join();
  IO.println(seen);
}

// Refused:
//   14: the EnumSet, which threads use at the same time (lines 11 and 14), at least one changing it: such a call is not one step, and what happens within it is not explored
