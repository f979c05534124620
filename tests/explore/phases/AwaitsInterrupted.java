/// Whoever waits so is interrupted, or finds the next phase.
void main() throws InterruptedException {
  var phaser = new Phaser(1);
  var t =
      new Thread(
          () -> {
            try {
              IO.println(phaser.awaitAdvanceInterruptibly(0));
            } catch (InterruptedException e) {
              IO.println("interrupted");
            }
          });
  t.start();
  t.interrupt();
  phaser.arrive();
}

// Reachable:
//   1
//   interrupted
