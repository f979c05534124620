/// Whether an iterator shows what was put into its queue meanwhile depends on its code.

void main() {
  var queue = new LinkedBlockingQueue<Integer>();
  queue.add(1);
  for (int each : queue) if (queue.size() < 9) queue.add(each);
}

// Refused:
//   6: an iterator of a BlockingQueue that has changed meanwhile is not modelled
