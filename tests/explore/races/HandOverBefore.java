/// What comes after `put` is not ordered, nor what comes before `take`.
int x;

void main() throws InterruptedException {
  var queue = new SynchronousQueue<Integer>();
  new Thread(
          () -> {
            try {
              queue.put(1);
            } catch (InterruptedException e) {
            }
            x = 1;
          })
      .start();
  queue.take();
  IO.println(x);
}

// Races:
//   x: 12, 16
