///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// Atomic arrays, updaters, adders, and an update whose function may run again.

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.LongAdder;

static class Cell {
  volatile int n;
}

final AtomicIntegerArray array = new AtomicIntegerArray(2);
final AtomicIntegerFieldUpdater<Cell> updater = AtomicIntegerFieldUpdater.newUpdater(Cell.class, "n");
final LongAdder adder = new LongAdder();
final AtomicInteger squared = new AtomicInteger(2);
final Cell cell = new Cell();

void main() throws InterruptedException {
  Thread a = new Thread(() -> {
    array.incrementAndGet(1);
    updater.incrementAndGet(cell);
    adder.increment();
    squared.updateAndGet(n -> n * n);
  });
  Thread b = new Thread(() -> {
    array.getAndAdd(1, 2);
    cell.n++;
    adder.add(2);
    squared.accumulateAndGet(1, Integer::sum);
  });
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(array.get(1) + " " + cell.n + " " + adder.sum() + " " + squared);
}

// Reachable:
//   3 1 3 5
//   3 2 3 5
//   3 1 3 9
//   3 2 3 9
