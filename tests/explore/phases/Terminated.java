/// Who ends it frees who waits.
void main() throws InterruptedException {
  var phaser = new Phaser(2);
  var t = new Thread(() -> IO.println(phaser.arriveAndAwaitAdvance() < 0));
  t.start();
  phaser.forceTermination();
  t.join();
  IO.println(phaser.arrive() < 0);
}

// Reachable:
//   true\ntrue
