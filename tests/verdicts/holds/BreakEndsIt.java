// Rule: what "Never ends" states, a break undoes.
//LIMIT 1s
//BREAK new CountDownLatch(1) => new CountDownLatch(0)
void main() throws Exception {
    new CountDownLatch(1).await();
}

// Never ends:
