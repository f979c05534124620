///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Loop.java
//LIMIT 1s
//BREAK IO.println(answer.join()); => answer.thenAccept(IO::println);

/// A callback waits for a future that the next callback completes.

void main() throws IOException {
    var loop = new Loop();
    var answer = new CompletableFuture<String>();
    loop.soon(() -> {
        IO.println("asked");
        IO.println(answer.join());
    });
    loop.soon(() -> answer.complete("answered"));
    loop.run();
}

// Output:
//   asked
// Never ends:
//   main WAITING
