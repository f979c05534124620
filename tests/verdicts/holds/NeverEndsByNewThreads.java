///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a new thread in the wait of one that has ended is a wait to which the program comes back.
//LIMIT 1s
void main() throws InterruptedException {
    while (true) {
        var thread = new Thread(() -> {
            try {
                Thread.sleep(300);
            } catch (InterruptedException e) {
                return;
            }
        });
        thread.start();
        thread.join();
    }
}

// Never ends:
