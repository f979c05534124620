void main() throws Exception {
    var parked = new Thread(LockSupport::park, "parked");
    parked.start();
    until(parked, Thread.State.WAITING);
    LockSupport.unpark(parked);
    until(parked, Thread.State.TERMINATED);
}

void until(Thread thread, Thread.State state) {
    while (thread.getState() != state) Thread.yield();
}
