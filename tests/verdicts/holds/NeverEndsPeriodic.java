///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a task that is due again and again keeps its pool.
//LIMIT 700ms
void main() {
    Executors.newScheduledThreadPool(1)
        .scheduleAtFixedRate(() -> { }, 100, 100, TimeUnit.MILLISECONDS);
}

// Never ends:
