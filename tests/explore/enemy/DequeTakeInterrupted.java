/// An interrupt that comes before `take` has to wait, meanwhile, or when it is over.
void main() throws InterruptedException {
  var deque = new LinkedBlockingDeque<Integer>();
  var taker =
      new Thread(
          () -> {
            try {
              IO.println(deque.take() + " " + Thread.currentThread().isInterrupted());
            } catch (InterruptedException e) {
              IO.println("interrupted");
            }
          });
  taker.start();
  deque.add(1);
  taker.interrupt();
  taker.join();
}

// Reachable:
//   1 true
//   1 false
//   interrupted
