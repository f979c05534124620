///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK start(this::work).join(); => run(this::work);

/// `main` starts a thread in a `try`. The thread throws.

void work() {
    throw new IllegalStateException("no coffee");
}

void main() throws InterruptedException {
    try {
        start(this::work).join();
        IO.println("the try is over");
    } catch (IllegalStateException e) {
        IO.println("main has caught: " + e.getMessage());
    }
}

// fold start
Thread start(Runnable work) {
    return Thread.ofPlatform()
        .uncaughtExceptionHandler((thread, e) ->
            IO.println("nobody has caught: " + e.getMessage()))
        .start(work);
}

void run(Runnable work) {
    work.run();
}
// endfold

// Output:
//   nobody has caught: no coffee
//   the try is over
