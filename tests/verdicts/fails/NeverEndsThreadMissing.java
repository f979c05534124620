// Rule: each thread named must be there.
//LIMIT 1s
void main() throws Exception {
    new CountDownLatch(1).await();
}

// Never ends:
//   main WAITING
//   worker WAITING
