/// The smallest first, whenever it came.
void main() throws InterruptedException {
  var queue = new PriorityBlockingQueue<Integer>();
  queue.add(2);
  var other = new Thread(() -> queue.add(1));
  other.start();
  IO.println(queue.take());
  other.join();
  IO.println(queue.size() + " " + queue.peek());
}

// Reachable:
//   1\n1 2
//   2\n1 1
