// Rule: //ALONE gives each run a JVM of its own.
//ALONE
void main() {
    try (var pool = Executors.newFixedThreadPool(1)) {
        pool.submit(() -> IO.println(Thread.currentThread().getName()));
    }
}

// Outcomes of 5 runs:
//   pool-1-thread-1 | required
