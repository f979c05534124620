///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES OwnQueue

/// A thread for each task: whoever waits keeps nobody from running.

void main() throws Exception {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
        var total = pool.submit(() -> {
            var part = pool.submit(() -> 20 + 1);
            return 2 * part.get();
        });
        IO.println(total.get());
    }
}

// Output:
//   42
