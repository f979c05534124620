/// Taken or interrupted, never both, and nothing gets lost.
void main() throws InterruptedException {
  var queue = new SynchronousQueue<Integer>();
  var producer =
      new Thread(
          () -> {
            try {
              queue.put(1);
              IO.println("put " + Thread.currentThread().isInterrupted());
            } catch (InterruptedException e) {
              IO.println("interrupted");
            }
          });
  producer.start();
  var taker = new Thread(() -> IO.println(queue.poll()));
  taker.start();
  producer.interrupt();
  taker.join();
  producer.join();
}

// Reachable:
//   interrupted\nnull
//   null\ninterrupted
//   1\nput true
//   1\nput false
//   put true\n1
//   put false\n1
