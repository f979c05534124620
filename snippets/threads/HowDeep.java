///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK 16 << 20 => 256 << 10

/// Two threads call themselves until they can't, one with 256 KiB for its stack, one with 16 MiB. What becomes of `main`?

final AtomicInteger depth = new AtomicInteger();

void deeper() {
    depth.incrementAndGet();
    deeper();
}

int depthWith(int bytes) throws InterruptedException {
    depth.set(0);
    var thread = new Thread(null, this::deeper, "deep", bytes);
    thread.setUncaughtExceptionHandler((_, error) ->
        IO.println(error.getClass().getSimpleName()));
    thread.start();
    thread.join();
    return depth.get();
}

void main() throws InterruptedException {
    int small = depthWith(256 << 10);
    int large = depthWith(16 << 20);
    IO.println("256 KiB: " + small + " calls");
    IO.println("16 MiB: " + large + " calls");
}

// Output:
//   StackOverflowError
//   StackOverflowError
//   256 KiB: {small:int} calls
//   16 MiB: {large:int} calls
// where large > 64 * small
