// Rule: every run of a table must complete where its row says no more.
//LIMIT 500ms
void main() throws Exception {
    IO.println("so far");
    new CountDownLatch(1).await();
}

// Outcomes of 2 runs:
//   so far | acceptable
//   *      | acceptable
