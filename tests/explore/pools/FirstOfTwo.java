/// The first result that there is; a failure is none.
void main() throws Exception {
  try (var pool = Executors.newFixedThreadPool(2)) {
    IO.println(
        pool.invokeAny(
            List.of(
                () -> {
                  throw new IllegalStateException("a");
                },
                () -> "b",
                () -> "c")));
  }
}

// Reachable:
//   b
//   c
