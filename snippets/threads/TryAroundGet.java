///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES TryAround

/// The thread's work is a task, and `main` asks for its result.

void work() {
    throw new IllegalStateException("no coffee");
}

void main() throws InterruptedException {
    try {
        var task = new FutureTask<>(this::work, null);
        Thread.ofPlatform().start(task);
        task.get();
        IO.println("the try is over");
    } catch (ExecutionException e) {
        IO.println("main has caught: " + e.getCause().getMessage());
    }
}

// Output:
//   main has caught: no coffee
