///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An element is taken from the middle of a queue, or not any more; what is left comes in order.

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

void main() throws InterruptedException {
  LinkedBlockingQueue<Integer> queue = new LinkedBlockingQueue<>();
  queue.add(1);
  queue.add(2);
  queue.add(3);
  Thread t = new Thread(() -> {
    queue.poll();
    queue.poll();
  });
  t.start();
  boolean removed = queue.remove(2);
  TimeUnit.SECONDS.sleep(1);
  t.join();
  IO.println(removed + " " + queue + " " + queue.contains(3) + queue.contains(2));
}

// Reachable:
//   true [] falsefalse
//   false [3] truefalse
