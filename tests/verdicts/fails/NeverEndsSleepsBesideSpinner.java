///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: that one thread spins says nothing of what another does after its sleep.
//LIMIT 500ms
volatile boolean stop;

void main() throws InterruptedException {
    new Thread(() -> {
        while (!stop) Thread.onSpinWait();
    }).start();
    Thread.sleep(60_000);
    stop = true;
}

// Never ends:
