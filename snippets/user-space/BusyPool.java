///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK newFixedThreadPool(1) => newFixedThreadPool(2)

/// A file is read asynchronously. The pool that it was given has one thread, which is busy for the moment.

void main() throws Exception {
    var pool = Executors.newFixedThreadPool(1);
    var leave = new CountDownLatch(1);
    pool.submit(() -> { leave.await(); return 0; });
    // fold file
    var path = Files.writeString(Path.of("five"), "hello");
    var file = AsynchronousFileChannel.open(path,
        Set.of(StandardOpenOption.READ), pool);
    // endfold
    Future<Integer> answer = file.read(ByteBuffer.allocate(5), 0);
    try {
        IO.println("bytes: " + answer.get(1, TimeUnit.SECONDS));
    } catch (TimeoutException notYet) {
        IO.println("not within a second");
    }
    leave.countDown();
    IO.println("bytes: " + answer.get());
    pool.shutdown();
}

// Output:
//   not within a second
//   bytes: 5
