///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK newFixedThreadPool(1) => newVirtualThreadPerTaskExecutor()
//BREAK IO.println("a request of " + user.get()); => IO.println("a request of " + user.get()); user.remove();

/// A server keeps the user of a request in a `ThreadLocal`. The first request is of ann, the second one of nobody.

final ThreadLocal<String> user =
    ThreadLocal.withInitial(() -> "nobody");

void serve(String name) {
    if (name != null) user.set(name);
    IO.println("a request of " + user.get());
}

void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(1)) {
        pool.submit(() -> serve("ann")).get();
        pool.submit(() -> serve(null)).get();
    }
    IO.println("main is " + user.get());
}

// Output:
//   a request of ann
//   a request of ann
//   main is nobody
