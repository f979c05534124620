import java.util.concurrent.Phaser;

/// What has no model is refused, by name and line: a phaser below another.

void main() {
  var phaser = new Phaser(new Phaser(1));
  phaser.arrive();
}

// Refused:
//   6: Phaser.this constructor is not modelled
