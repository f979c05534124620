// Rule: a thread that ignores interrupts is ended with its JVM.
//LIMIT 1s
void main() {
    Thread.currentThread().interrupt();
    while (true) {
        try { Thread.sleep(60_000); } catch (InterruptedException e) { }
    }
}

// Never ends:
//   main TIMED_WAITING
