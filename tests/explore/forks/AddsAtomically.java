/// Three tasks add to a counter, one by two steps that leave room for the others.
final AtomicInteger n = new AtomicInteger();

void main() {
  ForkJoinTask.invokeAll(new Add(false), new Add(true), new Add(false));
  IO.println(n.get());
}

class Add extends RecursiveAction {
  final boolean loses;

  Add(boolean loses) {
    this.loses = loses;
  }

  @Override
  protected void compute() {
    if (loses) n.set(n.get() + 1);
    else n.incrementAndGet();
  }
}

// Reachable:
//   1
//   2
//   3
