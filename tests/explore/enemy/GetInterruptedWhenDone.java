///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Who waited for a result may see an interrupt first that came when the result was there.

void main() throws Exception {
  var main = Thread.currentThread();
  var task = new FutureTask<>(() -> 1);
  new Thread(task).start();
  new Thread(
          () -> {
            try {
              task.get();
            } catch (Exception e) {
              IO.println(e);
            }
            main.interrupt();
          })
      .start();
  try {
    IO.println(task.get());
  } catch (InterruptedException e) {
    IO.println("interrupted, done " + task.isDone());
  }
}

// Reachable:
//   1
//   interrupted, done true
