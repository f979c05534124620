/// As the documentation has it: main registers, and leaves when all have been started.
void main() throws InterruptedException {
  var phaser = new Phaser(1);
  for (int i = 0; i < 2; i++) {
    phaser.register();
    Thread.ofPlatform()
        .start(
            () -> {
              IO.println("ready");
              phaser.arriveAndAwaitAdvance();
              IO.println("go");
              phaser.arriveAndDeregister();
            });
  }
  phaser.arriveAndDeregister();
}

// Reachable:
//   ready\nready\ngo\ngo
