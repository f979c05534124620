/// Its time may be over before.
void main() throws InterruptedException {
  var phaser = new Phaser(1);
  new Thread(phaser::arrive).start();
  try {
    IO.println(phaser.awaitAdvanceInterruptibly(0, 1, TimeUnit.SECONDS));
  } catch (TimeoutException e) {
    IO.println("late");
  }
}

// Reachable:
//   1
//   late
