///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: that a pool's idle worker goes ends nothing where another spins or ticks for ever.
//LIMIT 700ms
void main() throws Exception {
    Executors.newCachedThreadPool().submit(() -> { }).get();
    CompletableFuture.runAsync(() -> { }).join();
    new Thread(() -> {
        while (true) Thread.onSpinWait();
    }).start();
    while (true) Thread.sleep(50);
}

// Never ends:
