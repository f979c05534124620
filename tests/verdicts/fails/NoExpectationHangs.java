// Rule: without an expectation it must complete within its limit.
//LIMIT 1s
void main() throws Exception {
    new CountDownLatch(1).await();
}
