/// As the JDK shows it: in the order of the heap.
void main() {
  var queue = new PriorityBlockingQueue<Integer>();
  for (int n : new int[] {5, 3, 4, 1, 2}) queue.add(n);
  IO.println(queue);
  queue.remove(3);
  IO.println(queue + " " + queue.contains(4));
  var drained = new ArrayList<Integer>();
  queue.drainTo(drained, 2);
  IO.println(drained + " " + queue.remainingCapacity());
}

// Reachable:
//   [1, 2, 4, 5, 3]\n[1, 2, 4, 5] true\n[1, 2] 2147483647
