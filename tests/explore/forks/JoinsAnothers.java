/// A task waits for one that it did not fork.
void main() throws Exception {
  try (var pool = new ForkJoinPool(2)) {
    var first = pool.submit(new Says("first"));
    var second =
        pool.submit(
            () -> {
              IO.println("second");
              first.join();
              IO.println("joined");
            });
    second.get();
  }
}

static class Says extends RecursiveAction {
  final String word;

  Says(String word) {
    this.word = word;
  }

  @Override
  protected void compute() {
    IO.println(word);
  }
}

// Reachable:
//   first\nsecond\njoined
//   second\nfirst\njoined
