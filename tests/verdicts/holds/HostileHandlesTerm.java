// Rule: a program that ignores SIGTERM is ended all the same.
//LIMIT 1s
void main() throws Exception {
    sun.misc.Signal.handle(new sun.misc.Signal("TERM"), signal -> { });
    sun.misc.Signal.handle(new sun.misc.Signal("INT"), signal -> { });
    new CountDownLatch(1).await();
}

// Never ends:
