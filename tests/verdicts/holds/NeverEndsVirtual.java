// Rule: virtual threads are found by their names too.
//LIMIT 1s
void main() throws Exception {
    Thread.ofVirtual().name("parked").start(() -> LockSupport.park())
        .join();
}

// Never ends:
//   parked WAITING
//   main WAITING
