///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: that a pool's idle worker goes ends nothing where another waits for ever.
//LIMIT 500ms
void main() throws Exception {
    Executors.newCachedThreadPool().submit(() -> { }).get();
    new CountDownLatch(1).await();
}

// Never ends:
//   main WAITING
