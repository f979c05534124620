/// Nobody takes: an interrupt ends it.
void main() throws InterruptedException {
  var queue = new SynchronousQueue<Integer>();
  var producer =
      new Thread(
          () -> {
            try {
              queue.put(1);
              IO.println("put");
            } catch (InterruptedException e) {
              IO.println("interrupted");
            }
          });
  producer.start();
  producer.interrupt();
  producer.join();
  IO.println(queue.poll());
}

// Reachable:
//   interrupted\nnull
