/// Who finds an element doesn't look for an interrupt, other than who has to wait.
void main() throws InterruptedException {
  var deque = new LinkedBlockingDeque<Integer>();
  deque.add(1);
  Thread.currentThread().interrupt();
  IO.println(deque.take() + " " + Thread.currentThread().isInterrupted());
  try {
    deque.takeLast();
  } catch (InterruptedException e) {
    IO.println("interrupted");
  }
}

// Reachable:
//   1 true\ninterrupted
