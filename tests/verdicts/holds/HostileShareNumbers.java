// Rule: pools and timers are numbered from the start in each run.
void main() throws Exception {
    try (var pool = new ForkJoinPool(1)) {
        IO.print(pool.submit(() -> Thread.currentThread().getName()).get());
    }
    var timer = new java.util.Timer();
    var name = new CompletableFuture<String>();
    timer.schedule(new TimerTask() {
        public void run() {
            name.complete(Thread.currentThread().getName());
            timer.cancel();
        }
    }, 0);
    IO.println(" " + name.get());
}

// Outcomes of 5 runs:
//   ForkJoinPool-1-worker-1 Timer-0 | required
