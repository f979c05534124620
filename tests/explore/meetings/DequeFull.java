/// One place: the second waits, or is refused.
void main() throws InterruptedException {
  var deque = new LinkedBlockingDeque<String>(1);
  deque.push("a");
  IO.println(deque.offerLast("x") + " " + deque.offerFirst("y"));
  try {
    deque.add("z");
  } catch (IllegalStateException e) {
    IO.println(e.getMessage());
  }
  var other =
      new Thread(
          () -> {
            try {
              deque.putFirst("b");
            } catch (InterruptedException e) {
            }
          });
  other.start();
  IO.println(deque.pop());
  IO.println(deque.pollFirst(1, TimeUnit.SECONDS));
  other.join();
}

// Reachable:
//   false false\nDeque full\na\nb
//   false false\nDeque full\na\nnull
