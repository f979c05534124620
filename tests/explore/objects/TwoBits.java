import java.util.BitSet;

/// Bits of one word are set by reading and writing it.

final BitSet bits = new BitSet();

void main() throws InterruptedException {
  var t = new Thread(() -> {
    bits.set(1);
  });
  t.start();
  bits.set(2);
  t.join();
  IO.println(bits.cardinality());
}

// Refused:
//   12: the BitSet bits, which threads use at the same time (lines 9 and 12), at least one changing it: such a call is not one step, and what happens within it is not explored
