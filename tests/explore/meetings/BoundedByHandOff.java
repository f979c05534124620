/// A bounded buffer of no place: producer and consumer go in step.
void main() throws InterruptedException {
  var queue = new SynchronousQueue<Integer>(true);
  var producer =
      new Thread(
          () -> {
            try {
              for (int i = 1; i <= 3; i++) queue.put(i);
              queue.put(-1);
            } catch (InterruptedException e) {
            }
          });
  producer.start();
  int sum = 0;
  for (int n = queue.take(); n > 0; n = queue.take()) sum += n;
  producer.join();
  IO.println(sum);
}

// Reachable:
//   6
