/// Nobody comes in time, or both meet.
void main() throws InterruptedException {
  var exchanger = new Exchanger<Integer>();
  var other =
      new Thread(
          () -> {
            try {
              IO.println("got " + exchanger.exchange(1, 1, TimeUnit.SECONDS));
            } catch (InterruptedException | TimeoutException e) {
              IO.println("late");
            }
          });
  other.start();
  try {
    exchanger.exchange(2, 1, TimeUnit.SECONDS);
  } catch (TimeoutException e) {
    IO.println("main late");
  }
  other.join();
}

// Reachable:
//   got 2
//   late\nmain late
//   main late\nlate
