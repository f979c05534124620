import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// Row 4: at an index of a list, under a key of a map, whoever made these.

final List<ReentrantLock> forks = List.of(new ReentrantLock(), new ReentrantLock());
final Map<String, Object> accounts = new HashMap<>();
List<Object> gates = List.of(new Object());
final List<Object> doors = new ArrayList<>();

void use() {
  forks.get(0).lock();
  forks.get(1).lock();
  synchronized (accounts.get("ann")) {
    synchronized (gates.get(0)) {
      synchronized (doors.get(0)) {
        IO.print("");
      }
    }
  }
  forks.get(1).unlock();
  forks.get(0).unlock();
}

void main() throws InterruptedException {
  accounts.put("ann", new Object());
  doors.add(new Object());
  var t = new Thread(this::use);
  t.start();
  use();
  t.join();
}

// Objects:
//   accounts["ann"]
//   doors[0]
//   forks[0]
//   forks[1]
//   gates[0]
