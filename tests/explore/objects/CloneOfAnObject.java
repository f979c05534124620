/// `clone` reads field after field, in an order that nobody promises.

static class Pair implements Cloneable {
  int left, right;

  Pair copy() throws CloneNotSupportedException {
    return (Pair) clone();
  }
}

void main() throws Exception {
  Pair pair = new Pair();
  Thread t = new Thread(() -> pair.left = 1);
  t.start();
  Pair copy = pair.copy();
  t.join();
  IO.println(copy.left);
}

// Refused:
//   13: the field left, which threads use at the same time (lines 7 and 13), at least one changing it: such a call is not one step, and what happens within it is not explored
