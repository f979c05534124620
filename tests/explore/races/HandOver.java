/// What comes before `put` comes before what comes after `take`.
int x;

void main() throws InterruptedException {
  var queue = new SynchronousQueue<Integer>();
  new Thread(
          () -> {
            x = 1;
            try {
              queue.put(1);
            } catch (InterruptedException e) {
            }
          })
      .start();
  queue.take();
  IO.println(x);
}

// Races:
