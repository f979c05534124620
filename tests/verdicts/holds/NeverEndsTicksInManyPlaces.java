///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: each of several threads that wait again and again comes back, whichever wait it is in.
//LIMIT 1s
void ticks(int fast, int slow) {
    try {
        while (true) {
            for (int i = 0; i < 3; i++) Thread.sleep(fast);
            Thread.sleep(slow);
        }
    } catch (InterruptedException e) { }
}

void main() {
    new Thread(() -> ticks(10, 70), "one").start();
    new Thread(() -> ticks(70, 200), "two").start();
    Thread.ofVirtual().start(() -> ticks(5, 300));
}

// Never ends:
