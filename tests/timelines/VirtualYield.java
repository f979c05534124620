void main() throws Exception {
    var thread = Thread.ofVirtual().name("v").start(Thread::yield);
    until(thread, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
