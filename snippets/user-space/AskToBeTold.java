///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Senders.java
//LIMIT 20s
//TIMELINE
//BREAK letters.await(); =>

/// The same senders, and three reads, each with a method to be called in the end. The senders start after that.

final CountDownLatch letters = new CountDownLatch(3);

void main() throws Exception {
    // fold senders
    var senders = new Senders();
    var threads = ConcurrentHashMap.<Thread>newKeySet();
    var pool = AsynchronousChannelGroup.withFixedThreadPool(1, task ->
        Thread.ofPlatform().daemon().name("pool").unstarted(task));
    var connections = new ArrayList<AsynchronousSocketChannel>();
    for (int i = 0; i < 3; i++) {
        connections.add(AsynchronousSocketChannel.open(pool));
        connections.get(i).connect(senders.address).get();
    }
    // endfold
    for (int i = 0; i < 3; i++) {
        var from = connections.get(i);
        var letter = ByteBuffer.allocate(1);
        from.read(letter, letter, whenDone(() -> {
            threads.add(Thread.currentThread());
            senders.got(letter);
            letters.countDown();
        }));
    }
    IO.println("asked for three, and nobody has sent anything");
    senders.start(10_000);
    letters.await();
    IO.println("by main: " + threads.contains(Thread.currentThread()));
    IO.println("on a core: " + senders.used() + " ns");
}

// fold when-done
CompletionHandler<Integer, Object> whenDone(Runnable then) {
    return new CompletionHandler<>() {
        public void completed(Integer bytes, Object letter) {
            then.run();
        }

        public void failed(Throwable failure, Object letter) {
            failure.printStackTrace();
        }
    };
}
// endfold

// Output:
//   asked for three, and nobody has sent anything
//   C sends
//   got C
//   B sends
//   got B
//   A sends
//   got A
//   by main: false
//   on a core: {usedNanos:int} ns
