///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK 1L << 48 => 1L << 20

/// A thread that wants a stack of 256 TiB.

void main() {
    var thread = new Thread(null, () -> IO.println("here I am"),
        "greedy", 1L << 48);
    try {
        thread.start();
    } catch (OutOfMemoryError refused) {
        IO.println(refused.getMessage());
    }
    IO.println(thread.getState());
}

// Output:
//   [{}s][warning][os,thread] Failed to start thread {} - pthread_create failed (EAGAIN) for attributes: {}
//   [{}s][warning][os,thread] Failed to start the native thread for java.lang.Thread "greedy"
//   unable to create native thread: {why}
//   NEW
