///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES WhoseRequest

/// The same with a `ScopedValue`, which is bound for the length of a call.

final ScopedValue<String> user = ScopedValue.newInstance();

void serve(String name) {
    if (name == null) answer();
    else ScopedValue.where(user, name).run(this::answer);
}

void answer() {
    IO.println("a request of " + user.orElse("nobody"));
}

void main() throws Exception {
    try (var pool = Executors.newFixedThreadPool(1)) {
        pool.submit(() -> serve("ann")).get();
        pool.submit(() -> serve(null)).get();
    }
    IO.println("main is " + user.orElse("nobody"));
}

// Output:
//   a request of ann
//   a request of nobody
//   main is nobody
