/// Nobody begins the second phase before all have ended the first.
void main() throws InterruptedException {
  var phaser = new Phaser(2);
  var log = new ConcurrentLinkedQueue<String>();
  Runnable work =
      () -> {
        log.add("one");
        phaser.arriveAndAwaitAdvance();
        log.add("two");
      };
  var a = Thread.ofPlatform().start(work);
  var b = Thread.ofPlatform().start(work);
  a.join();
  b.join();
  IO.println(log + " " + phaser.getPhase());
}

// Reachable:
//   [one, one, two, two] 1
