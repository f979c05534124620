/// Halves are sorted at once, then merged.
void main() {
  int[] numbers = {3, 1, 4, 1, 5, 9, 2, 6};
  try (var pool = new ForkJoinPool(8)) {
    pool.invoke(new Sort(numbers, 0, numbers.length));
  }
  IO.println(Arrays.toString(numbers));
}

static class Sort extends RecursiveAction {
  final int[] numbers;
  final int from;
  final int to;

  Sort(int[] numbers, int from, int to) {
    this.numbers = numbers;
    this.from = from;
    this.to = to;
  }

  @Override
  protected void compute() {
    if (to - from < 2) return;
    int middle = (from + to) / 2;
    invokeAll(new Sort(numbers, from, middle), new Sort(numbers, middle, to));
    int[] merged = new int[to - from];
    int left = from;
    int right = middle;
    for (int i = 0; i < merged.length; i++)
      merged[i] =
          left < middle && (right == to || numbers[left] <= numbers[right])
              ? numbers[left++]
              : numbers[right++];
    for (int i = 0; i < merged.length; i++) numbers[from + i] = merged[i];
  }
}

// Reachable:
//   [1, 1, 2, 3, 4, 5, 6, 9]
