// Three senders, A, B and C, that are reached over the machine's own network. Each sends one letter: its name.
// C is the first, and who comes next is told when that letter has arrived. Who waits longer than its patience sends anyway.

import module java.base;

class Senders {
    private final Semaphore arrived = new Semaphore(0);
    private final ServerSocketChannel server;
    final SocketAddress address;
    private long before;

    Senders() throws IOException {
        var anyPort = new InetSocketAddress("127.0.0.1", 0);
        server = ServerSocketChannel.open().bind(anyPort);
        address = server.getLocalAddress();
    }

    /// Connections to A, B and C.
    List<SocketChannel> connect() throws IOException {
        return List.of(SocketChannel.open(address),
            SocketChannel.open(address), SocketChannel.open(address));
    }

    void start(int patienceMillis) {
        Thread.ofPlatform().daemon().name("senders")
            .start(new FutureTask<>(() -> send(patienceMillis)));
        before = onCore();
    }

    private int send(int patienceMillis) throws Exception {
        var to = new ArrayList<SocketChannel>();
        while (to.size() < 3) to.add(server.accept());
        for (int i = 2; i >= 0; i--) {
            Thread.sleep(30);               // this letter takes a while
            var name = "ABC".substring(i, i + 1);
            IO.println(name + " sends");
            to.get(i).write(ByteBuffer.wrap(name.getBytes()));
            arrived.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS);
        }
        return 3;
    }

    /// Whoever asked tells that a letter is here.
    void got(ByteBuffer letter) {
        IO.println("got " + (char) letter.get(0));
        arrived.release();
    }

    /// How long the thread that calls it was on a core since it
    /// has called `start`.
    long used() {
        return onCore() - before;
    }

    private long onCore() {
        return java.lang.management.ManagementFactory.getThreadMXBean()
            .getCurrentThreadCpuTime();
    }
}
