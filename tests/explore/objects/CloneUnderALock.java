/// A copy that is made while holding the lock is that of one moment.

static class Pair implements Cloneable {
  int left, right;

  synchronized void set() {
    left = 1;
    right = 1;
  }

  synchronized Pair copy() throws CloneNotSupportedException {
    return (Pair) clone();
  }
}

void main() throws Exception {
  Pair pair = new Pair();
  Thread t = new Thread(pair::set);
  t.start();
  Pair copy = pair.copy();
  t.join();
  IO.println(copy.left + " " + copy.right);
}

// Schedules:
//   0 0 | 1
//   1 1 | 1
// Races:
