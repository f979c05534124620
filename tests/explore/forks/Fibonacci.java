/// Both are forked; the common pool runs them.
void main() {
  IO.println(ForkJoinPool.commonPool().invoke(new Fibonacci(5)));
  IO.println(new Fibonacci(4).invoke());
  IO.println(new Fibonacci(3).fork().join());
}

static class Fibonacci extends RecursiveTask<Integer> {
  final int n;

  Fibonacci(int n) {
    this.n = n;
  }

  @Override
  protected Integer compute() {
    if (n < 2) return n;
    var one = new Fibonacci(n - 1);
    var two = new Fibonacci(n - 2);
    one.fork();
    two.fork();
    return two.join() + one.join();
  }
}

// Reachable:
//   5\n3\n2
