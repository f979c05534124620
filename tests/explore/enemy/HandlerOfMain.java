/// Main's exceptions go to a handler too; what a handler throws is lost.

void main() {
  Thread.currentThread()
      .setUncaughtExceptionHandler(
          (thread, thrown) -> {
            IO.println(thread.getName() + ": " + thrown.getMessage());
            throw new IllegalArgumentException("again");
          });
  throw new IllegalStateException("boom");
}

// Reachable:
//   main: boom, Throws IllegalStateException: boom
