/// The first of two parties may arrive for the next phase at once; while the last one has not
/// advanced yet, it is one too many.
void main() throws InterruptedException {
  var phaser = new Phaser(2);
  var t = new Thread(phaser::arrive);
  t.start();
  phaser.arrive();
  try {
    IO.println(phaser.arrive());
  } catch (IllegalStateException e) {
    IO.println("too early");
  }
  t.join();
}

// Reachable:
//   0
//   1
//   too early
