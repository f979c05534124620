/// Each value that a random number can have may come, to each thread by itself.
void main() throws InterruptedException {
  var drawn = new int[1];
  var a = new Thread(() -> drawn[0] = ThreadLocalRandom.current().nextInt(2, 4));
  a.start();
  a.join();
  IO.println(drawn[0] + " " + ThreadLocalRandom.current().nextBoolean());
}

// Reachable:
//   2 false
//   2 true
//   3 false
//   3 true
