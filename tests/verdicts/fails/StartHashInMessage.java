// Rule: the first hash is the same in each start, and so is the message of an exception that has
// it; within one JVM it would be another each time.
void main() {
    var pool = Executors.newSingleThreadExecutor();
    pool.shutdown();
    try {
        pool.execute(() -> {});
    } catch (RejectedExecutionException e) {
        IO.println(e.getMessage().hashCode() & 1);
    }
}

// Outcomes of 30 runs:
//   0 | required
//   1 | required
