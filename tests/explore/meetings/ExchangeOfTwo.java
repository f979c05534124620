/// Each gets what the other brought.
void main() throws InterruptedException {
  var exchanger = new Exchanger<String>();
  var other =
      new Thread(
          () -> {
            try {
              IO.println("other got " + exchanger.exchange("o"));
            } catch (InterruptedException e) {
            }
          });
  other.start();
  IO.println("main got " + exchanger.exchange("m"));
  other.join();
}

// Reachable:
//   other got m\nmain got o
//   main got o\nother got m
