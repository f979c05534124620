/// `onAdvance` ends it after two phases.
void main() throws InterruptedException {
  var phaser =
      new Phaser(2) {
        @Override
        protected boolean onAdvance(int phase, int parties) {
          IO.println("phase " + phase + " of " + parties);
          return phase >= 1 || super.onAdvance(phase, parties);
        }
      };
  Runnable rounds =
      () -> {
        while (!phaser.isTerminated()) phaser.arriveAndAwaitAdvance();
      };
  var a = Thread.ofPlatform().start(rounds);
  var b = Thread.ofPlatform().start(rounds);
  a.join();
  b.join();
  IO.println(phaser.isTerminated() + " " + (phaser.getPhase() < 0));
}

// Reachable:
//   phase 0 of 2\nphase 1 of 2\ntrue true
