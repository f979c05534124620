/// Tasks may wait for locks, which nobody has who joins.
int n;
final Lock lock = new ReentrantLock();

void main() {
  new Adds(2).invoke();
  IO.println(n);
}

class Adds extends RecursiveAction {
  final int left;

  Adds(int left) {
    this.left = left;
  }

  @Override
  protected void compute() {
    if (left > 1) {
      invokeAll(new Adds(left - 1), new Adds(left - 1));
      return;
    }
    lock.lock();
    try {
      n++;
    } finally {
      lock.unlock();
    }
  }
}

// Reachable:
//   2
