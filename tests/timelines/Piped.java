void main() throws Exception {
    var in = new PipedInputStream();
    var out = new PipedOutputStream(in);
    var reader = new Thread(() -> {
        try {
            IO.println(in.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }, "reader");
    reader.start();
    until(reader, Thread.State.TIMED_WAITING);
    out.write(7);
    out.flush();
    until(reader, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
