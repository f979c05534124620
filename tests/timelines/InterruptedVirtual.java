import java.util.concurrent.locks.LockSupport;

void main() throws Exception {
    var parked = Thread.ofVirtual().name("parked").unstarted(() -> {
        while (!Thread.currentThread().isInterrupted()) LockSupport.park();
        IO.println("interrupted");
    });
    parked.start();
    while (parked.getState() != Thread.State.WAITING) Thread.yield();
    parked.interrupt();
    while (parked.isAlive()) Thread.yield();
}
