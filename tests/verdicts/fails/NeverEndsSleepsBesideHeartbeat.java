///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: that one thread waits again and again says nothing of what another does after its sleep.
//LIMIT 500ms
void main() throws InterruptedException {
    var heart = new Thread(() -> {
        while (true)
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
    });
    heart.setDaemon(true);
    heart.start();
    Thread.sleep(60_000);
    System.exit(0);
}

// Never ends:
