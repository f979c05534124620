///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a task that is due later may stop a thread that spins.
//LIMIT 500ms
volatile boolean stop;

void main() {
    var timer = Executors.newSingleThreadScheduledExecutor();
    timer.schedule(() -> stop = true, 60_000, TimeUnit.MILLISECONDS);
    while (!stop) Thread.onSpinWait();
    timer.shutdown();
}

// Never ends:
