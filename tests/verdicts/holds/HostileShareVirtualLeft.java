// Rule: virtual threads of an executor that nobody closed are a run's own.
void main() throws Exception {
    var all = Executors.newVirtualThreadPerTaskExecutor();
    all.submit(() -> {
        Thread.sleep(15);
        IO.println("from the past");
        return null;
    });
    IO.println("a");
}

// Outcomes of 40 runs:
//   a                | required
//   from the past\na | forbidden  | an earlier run's thread
//   *                | acceptable | its own thread, just in time
