///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a thread that has come back to one wait has not come back to its next.
//LIMIT 500ms
void main() throws InterruptedException {
    var late = new Thread(() -> {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            return;
        }
    });
    late.start();
    for (int i = 0; i < 7; i++) Thread.sleep(80);
    Thread.sleep(60_000);
    System.exit(0);
}

// Never ends:
//   Thread-0 TIMED_WAITING
