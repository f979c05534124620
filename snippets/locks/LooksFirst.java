///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 500ms
//BREAK if (!ready) => if (ready)

/// The baker puts out bread and calls. The customer looks, and waits for a call if there is none.

volatile boolean ready = false;

void baker() {
    ready = true;
    synchronized (this) {
        notifyAll();
    }
}

void customer() throws InterruptedException {
    if (!ready) {
        synchronized (this) {
            wait();
        }
    }
    IO.println("bread");
}

// fold main
void main() throws InterruptedException {
    Thread.ofPlatform().name("B").start(this::baker);
    customer();
}
// endfold

// Schedules:
//   bread        | 4
//   , Never ends | 1 | the call came between the look and the wait
