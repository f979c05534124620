/// An exception that threads share gets a cause, and suppresses another, meanwhile.

void main() throws InterruptedException {
  Exception shared = new Exception();
  Thread t =
      new Thread(
          () -> {
            shared.initCause(new Exception());
            shared.addSuppressed(new Exception());
          });
  t.start();
  int suppressed = shared.getSuppressed().length;
  boolean caused = shared.getCause() != null;
  t.join();
  IO.println(suppressed + " " + caused);
}

// Reachable:
//   0 false
//   0 true
//   1 true
