/// Two tasks add to a plain field.
int n;

void main() {
  try (var pool = new ForkJoinPool(2)) {
    pool.invoke(new Twice());
  }
  IO.println(n);
}

class Twice extends RecursiveAction {
  @Override
  protected void compute() {
    invokeAll(new Add(), new Add());
  }
}

class Add extends RecursiveAction {
  @Override
  protected void compute() {
    n++;
  }
}

// Reachable:
//   1
//   2
