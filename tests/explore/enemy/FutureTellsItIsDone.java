///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Whoever completes or cancels a task calls `done` afterwards, so `get` may return before.

void main() throws Exception {
  var cancelled =
      new FutureTask<>(() -> 1) {
        @Override
        protected void done() {
          IO.println("cancelled " + isCancelled());
        }
      };
  cancelled.cancel(false);
  cancelled.run();
  var completed =
      new FutureTask<>(() -> 1) {
        @Override
        protected void done() {
          IO.println("done");
        }
      };
  new Thread(completed).start();
  IO.println(completed.get());
}

// Reachable:
//   cancelled true\ndone\n1
//   cancelled true\n1\ndone
