/// Which of two that wait is served first is not specified.
final SynchronousQueue<Integer> queue = new SynchronousQueue<>();

void put(int number) {
  try {
    queue.put(number);
  } catch (InterruptedException e) {
  }
}

void main() throws InterruptedException {
  new Thread(() -> put(1)).start();
  new Thread(() -> put(2)).start();
  IO.println(queue.take() * 10 + queue.take());
}

// Reachable:
//   12
//   21
