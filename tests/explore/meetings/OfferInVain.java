/// `offer` only succeeds if somebody is waiting to take.
void main() throws InterruptedException {
  var queue = new SynchronousQueue<Integer>();
  var taker =
      new Thread(
          () -> {
            try {
              IO.println("took " + queue.poll(1, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
            }
          });
  taker.start();
  boolean offered = queue.offer(1);
  taker.join();
  IO.println(offered + " " + queue.size());
}

// Reachable:
//   took 1\ntrue 0
//   took null\nfalse 0
