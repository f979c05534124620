/// Who arrives without being registered is told so.
void main() {
  var phaser = new Phaser();
  try {
    phaser.arrive();
  } catch (IllegalStateException e) {
    IO.println("unregistered");
  }
  IO.println(phaser.register() + " " + phaser.arrive() + " " + phaser.arriveAndDeregister());
  IO.println(phaser.isTerminated() + " " + phaser.getRegisteredParties());
}

// Reachable:
//   unregistered\n0 0 1\ntrue 0
