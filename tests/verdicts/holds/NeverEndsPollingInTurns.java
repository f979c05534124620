///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: it comes back to each of its waits, by virtual threads too.
//LIMIT 700ms
void main() throws Exception {
    Thread.ofVirtual().start(() -> {
        var queue = new LinkedBlockingQueue<String>();
        try {
            while (queue.poll(30, TimeUnit.MILLISECONDS) == null) Thread.sleep(70);
        } catch (InterruptedException e) { }
    }).join();
}

// Never ends:
//   main WAITING
