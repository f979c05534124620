///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK told.read(second) => CompletableFuture.completedFuture(0)

/// Two connections. One is read without blocking, the other asynchronously, and nobody has sent anything yet. Then
/// five bytes are sent to each.

void main() throws Exception {
    // fold connect
    var home = new InetSocketAddress("127.0.0.1", 0);
    var server = ServerSocketChannel.open().bind(home);
    var asked = SocketChannel.open(server.getLocalAddress());
    var toFirst = server.accept();
    var told = AsynchronousSocketChannel.open();
    told.connect(server.getLocalAddress()).get();
    var toSecond = server.accept();
    // endfold
    asked.configureBlocking(false);
    ByteBuffer first = ByteBuffer.allocate(5);
    ByteBuffer second = ByteBuffer.allocate(5);
    int bytes = asked.read(first);
    Future<Integer> answer = told.read(second);
    IO.println("non-blocking: " + bytes + " bytes");
    IO.println("asynchronous: is it done? " + answer.isDone());

    toFirst.write(ByteBuffer.wrap("hello".getBytes()));
    toSecond.write(ByteBuffer.wrap("hello".getBytes()));
    // fold both-have-come
    var selector = Selector.open();
    asked.register(selector, SelectionKey.OP_READ);
    selector.select();                  // there is something to read
    answer.get();
    // endfold
    IO.println("in the first buffer: " + first.position());
    IO.println("in the second: " + second.position());
    IO.println("the first is read again: " + asked.read(first));
}

// Output:
//   non-blocking: 0 bytes
//   asynchronous: is it done? false
//   in the first buffer: 0
//   in the second: 5
//   the first is read again: 5
