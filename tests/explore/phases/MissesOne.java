/// One is registered that never arrives.
void main() {
  var phaser = new Phaser(2);
  phaser.arriveAndAwaitAdvance();
  IO.println("never");
}

// Reachable:
//   , Never ends
