/// The handler of uncaught exceptions is looked for when one is thrown.

String own = "none";
String others = "none";

void main() throws InterruptedException {
  Thread a = new Thread(() -> { throw new IllegalStateException(); });
  Thread b = new Thread(() -> { throw new IllegalStateException(); });
  a.start();
  a.setUncaughtExceptionHandler((thread, thrown) -> own = "own");
  a.join();
  b.start();
  Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> others = "default");
  b.join();
  IO.println(own + " " + others);
}

// Reachable:
//   own default
//   own none
//   none default
//   none none
