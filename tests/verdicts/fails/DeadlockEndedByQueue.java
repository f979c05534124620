///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: an idle worker asks its queue before it goes, and that may be the program's.
//LIMIT 5s
import java.util.concurrent.locks.*;

final Lock left = new ReentrantLock(), right = new ReentrantLock();
final CyclicBarrier both = new CyclicBarrier(2);

void take(Lock first, Lock second) {
    try {
        first.lockInterruptibly();
        try {
            both.await();
            second.lockInterruptibly();
            second.unlock();
        } finally {
            first.unlock();
        }
    } catch (InterruptedException | BrokenBarrierException e) {
        IO.println("interrupted");
    }
}

void main() throws Exception {
    var ann = new Thread(() -> take(left, right), "ann");
    var bob = new Thread(() -> take(right, left), "bob");
    var queue = new LinkedBlockingQueue<Runnable>() {
        int asked;

        @Override
        public boolean isEmpty() {
            if (asked++ > 0) ann.interrupt();
            return super.isEmpty();
        }
    };
    var pool = new ThreadPoolExecutor(1, 1, 2, TimeUnit.SECONDS, queue);
    pool.allowCoreThreadTimeOut(true);
    pool.submit(() -> { }).get();
    ann.start();
    bob.start();
}

// Deadlocks:
//   ann -> bob -> ann
