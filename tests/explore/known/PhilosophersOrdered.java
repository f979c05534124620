///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Three philosophers who take the fork of the smaller number first.

import java.util.concurrent.locks.ReentrantLock;

final ReentrantLock[] forks = { new ReentrantLock(), new ReentrantLock(), new ReentrantLock() };

void eat(int first, int second) {
  forks[first].lock();
  forks[second].lock();
  forks[second].unlock();
  forks[first].unlock();
}

void main() throws InterruptedException {
  var all = new Thread[3];
  for (int i = 0; i < 3; i++) {
    int left = i;
    int right = (i + 1) % 3;
    all[i] = new Thread(() -> eat(Math.min(left, right), Math.max(left, right)), "p" + i);
  }
  for (var one : all) one.start();
  for (var one : all) one.join();
  IO.println("eaten");
}

// Schedules:
//   eaten | 20 | no ring of waiting
