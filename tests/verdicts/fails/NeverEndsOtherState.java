// Rule: the thread must be in that state.
//LIMIT 1s
void main() throws Exception {
    new CountDownLatch(1).await();
}

// Never ends:
//   main TIMED_WAITING
