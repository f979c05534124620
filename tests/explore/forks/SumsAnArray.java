/// The sum of an array: halves are forked, and joined.
void main() {
  int[] numbers = {1, 2, 3, 4, 5, 6, 7, 8};
  try (var pool = new ForkJoinPool(4)) {
    IO.println(pool.invoke(new Sum(numbers, 0, numbers.length)));
  }
}

static class Sum extends RecursiveTask<Integer> {
  final int[] numbers;
  final int from;
  final int to;

  Sum(int[] numbers, int from, int to) {
    this.numbers = numbers;
    this.from = from;
    this.to = to;
  }

  @Override
  protected Integer compute() {
    if (to - from == 1) return numbers[from];
    int middle = (from + to) / 2;
    var left = new Sum(numbers, from, middle);
    var right = new Sum(numbers, middle, to);
    left.fork();
    return right.compute() + left.join();
  }
}

// Reachable:
//   36
