/// Two of three meet, the third waits for ever.
final Exchanger<Integer> exchanger = new Exchanger<>();
final AtomicInteger met = new AtomicInteger();

void meet(int mine) {
  try {
    met.addAndGet(exchanger.exchange(mine));
  } catch (InterruptedException e) {
  }
}

void main() throws InterruptedException {
  for (int i = 1; i <= 2; i++) {
    int mine = i;
    Thread.ofPlatform().daemon().start(() -> meet(mine));
  }
  var other = exchanger.exchange(4);
  IO.println(other);
}

// Reachable:
//   1
//   2
//   , Never ends
