///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 1s

/// A task of a pool with one thread waits for another task of the same pool.

void main() throws Exception {
    var factory = Thread.ofPlatform().name("worker").factory();
    try (var pool = Executors.newFixedThreadPool(1, factory)) {
        var total = pool.submit(() -> {
            var part = pool.submit(() -> 20 + 1);
            return 2 * part.get();
        });
        IO.println(total.get());
    }
}

// Never ends:
//   main WAITING
//   worker WAITING
