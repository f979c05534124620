import java.util.ArrayList;
import java.util.List;

/// Under one lock nobody sees the inside of a call, nor of a loop.

final List<Integer> list = new ArrayList<>(List.of(1, 2));

int sum() {
  synchronized (list) {
    int sum = 0;
    for (int one : list) sum += one;
    return sum;
  }
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    synchronized (list) { list.add(3); }
  });
  a.start();
  int seen = sum();
  a.join();
  IO.println(seen + " of " + list);
}

// Schedules:
//   3 of [1, 2, 3] | 1
//   6 of [1, 2, 3] | 1
