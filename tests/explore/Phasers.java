import java.util.concurrent.Phaser;

/// What has no model is refused, by name and line.

void main() {
  var phaser = new Phaser(1);
  phaser.arrive();
}

// Refused:
//   6: Phaser is not modelled
