import java.util.Objects;

/// Row 5: the variable that an inner class keeps. By what made it the object has no name.

void main() throws InterruptedException {
  var ann = Objects.requireNonNull(new Object());
  var task =
      new Runnable() {
        @Override
        public void run() {
          synchronized (ann) {
            IO.print("");
          }
        }
      };
  var t = new Thread(task);
  t.start();
  task.run();
  t.join();
}

// Objects:
//   ann
