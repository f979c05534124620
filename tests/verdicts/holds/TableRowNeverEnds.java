// Rule: a row may state that the run never ends.
//LIMIT 500ms
void main() throws Exception {
    IO.println("so far");
    new CountDownLatch(1).await();
}

// Outcomes of 2 runs:
//   so far, Never ends | required | nobody counts down
