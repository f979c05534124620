// Rule: pools are numbered from the scheduler of virtual threads on, once a JVM.
void main() throws Exception {
    Thread.startVirtualThread(() -> {}).join();
    try (var pool = new ForkJoinPool(1)) {
        pool.submit(() -> IO.println(Thread.currentThread().getName())).join();
    }
}

// Outcomes of 20 runs:
//   ForkJoinPool-2-worker-1 | required
