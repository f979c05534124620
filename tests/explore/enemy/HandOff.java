/// `put` returns once it was taken: what the producer does then comes after the hand-over.
void main() throws InterruptedException {
  var queue = new SynchronousQueue<String>();
  var producer =
      new Thread(
          () -> {
            try {
              queue.put("a");
              queue.put("b");
              IO.println("all taken");
            } catch (InterruptedException e) {
            }
          });
  producer.start();
  IO.println(queue.take());
  IO.println(queue.take());
  producer.join();
}

// Reachable:
//   a\nb\nall taken
//   a\nall taken\nb
