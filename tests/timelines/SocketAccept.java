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
        Thread.sleep(50);
        try (var socket = new Socket(server.getInetAddress(), server.getLocalPort())) {
            Thread.sleep(50);
            socket.getOutputStream().write(1);
        }
        until(reader, Thread.State.TERMINATED);
    }
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
