/// A task queue by urgency: a comparator decides.
record Task(String name, int urgency) {}

void main() throws InterruptedException {
  var queue = new PriorityBlockingQueue<Task>(4, Comparator.comparingInt(Task::urgency).reversed());
  queue.put(new Task("mail", 1));
  queue.put(new Task("fire", 9));
  queue.put(new Task("lunch", 5));
  var worker =
      new Thread(
          () -> {
            try {
              for (int i = 0; i < 3; i++) IO.println(queue.take().name());
            } catch (InterruptedException e) {
            }
          });
  worker.start();
  worker.join();
  IO.println(queue.poll());
}

// Reachable:
//   fire\nlunch\nmail\nnull
