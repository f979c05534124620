package explore;

import java.util.ArrayList;
import java.util.concurrent.locks.ReentrantLock;

/// What the explorer's AOT cache is trained with: the usual small things that are explored.
class ExploreTraining {
  private int count;
  private volatile boolean ready;

  void add() {
    count++;
    synchronized (this) {
      count += 1;
    }
    ready = true;
  }

  void main() throws InterruptedException {
    var thread = new Thread(this::add);
    var other = Thread.ofVirtual().name("other").start(() -> count--);
    thread.start();
    var lock = new ReentrantLock();
    lock.lock();
    lock.unlock();
    var seen = new ArrayList<Integer>();
    for (int i = 0; i < 2; i++) seen.add(i);
    thread.join();
    other.join();
    IO.println(count + " " + ready + " " + seen);
  }
}
