/// One takes the oldest, another the latest.
void main() throws InterruptedException {
  var deque = new LinkedBlockingDeque<Integer>();
  deque.put(1);
  deque.putFirst(0);
  deque.addLast(2);
  var thief = new Thread(() -> IO.println("thief " + deque.pollLast()));
  thief.start();
  IO.println("owner " + deque.takeFirst());
  thief.join();
  IO.println(deque.peek());
}

// Reachable:
//   thief 2\nowner 0\n1
//   owner 0\nthief 2\n1
