///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: who waits for one that sleeps waits for a time, too; that main waits for it is not enough.
//LIMIT 500ms
void main() throws Exception {
    Thread.ofVirtual().name("sleeper").start(() -> {
        try { Thread.sleep(60_000); } catch (InterruptedException e) { }
    }).join();
}

// Never ends:
//   main WAITING
