void main() throws Exception {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        var reader = new Thread(() -> {
            try (var socket = server.accept()) {
                socket.getInputStream().read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, "reader");
        reader.start();
        untilIn(reader, "accept");
        Thread.sleep(50);
        try (var socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
            untilIn(reader, "read0");
            Thread.sleep(50);
            socket.getOutputStream().write(1);
        }
        until(reader, Thread.State.TERMINATED);
    }
}

/// What it waits for outside of Java is no state of its own: its innermost method tells.
void untilIn(Thread thread, String method) {
    while (true) {
        var stack = thread.getStackTrace();
        if (stack.length > 0 && stack[0].getMethodName().equals(method)) return;
        Thread.yield();
    }
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
