// Rule: what a left-over thread prints is not the next run's output.
void main() throws Exception {
    Thread.ofPlatform().daemon().start(() -> {
        while (true) {
            LockSupport.parkNanos(50_000_000);
            System.out.println("from the past");
        }
    });
    IO.println("a");
}

// Outcomes of 20 runs:
//   a                  | required
//   from the past\na   | forbidden  | an earlier run's thread
//   *                  | acceptable | its own thread, just in time
