///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK ready.add(task); => task.run();

/// An event loop: one thread, a queue of callbacks, and one place where it sleeps. `soon` puts a callback at the end of
/// the queue.

// fold imports
import module java.base;
// endfold

class Loop {
    // fold fields-and-helpers
    record Timer(long due, Runnable task) { }

    final Queue<Runnable> ready = new ConcurrentLinkedQueue<>();
    final Queue<Timer> timers =
        new PriorityQueue<>(Comparator.comparing(Timer::due));
    final Selector selector;             // channels that are waited for

    Loop() throws IOException {
        selector = Selector.open();
    }

    void soon(Runnable task) {
        ready.add(task);
        selector.wakeup();               // if it sleeps: stop that
    }

    void after(long millis, Runnable task) {
        long due = System.nanoTime() + millis * 1_000_000;
        timers.add(new Timer(due, task));
    }

    void whenReadable(SelectableChannel channel, Runnable task)
            throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, task);
    }

    void arrived(SelectionKey key) {
        ready.add((Runnable) key.attachment());
    }

    void takeDueTimers() {
        while (!timers.isEmpty()
                && timers.peek().due <= System.nanoTime())
            ready.add(timers.remove().task);
    }

    long millisToNextTimer() {           // 0: there is none
        return timers.isEmpty() ? 0 : Math.max(1,
            (timers.peek().due - System.nanoTime() + 999_999)
                / 1_000_000);
    }

    boolean nothingToCome() {
        return timers.isEmpty()
            && selector.keys().stream()
                .noneMatch(SelectionKey::isValid);
    }
    // endfold

    void run() throws IOException {
        while (true) {
            while (!ready.isEmpty()) ready.remove().run();
            if (nothingToCome()) return;
            selector.select(this::arrived, millisToNextTimer());
            takeDueTimers();             // select sleeps in the kernel
        }
    }

    static void main() throws IOException {
        var loop = new Loop();
        loop.soon(() -> {
            IO.println("A begins");
            loop.soon(() -> IO.println("C, put there by A"));
            IO.println("A ends");
        });
        loop.soon(() -> IO.println("B"));
        loop.run();
    }
}

// Output:
//   A begins
//   A ends
//   B
//   C, put there by A
