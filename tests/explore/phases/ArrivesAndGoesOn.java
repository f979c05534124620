/// A producer arrives without waiting; who waits knows of all that it did before.
int x;

void main() throws InterruptedException {
  var phaser = new Phaser(1);
  var t =
      new Thread(
          () -> {
            x = 1;
            phaser.arrive();
          });
  t.start();
  IO.println(phaser.awaitAdvance(0) + " " + x);
}

// Reachable:
//   1 1
