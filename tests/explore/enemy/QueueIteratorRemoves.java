///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
/// An iterator of a blocking queue can remove; a loop over equal elements isn't one step again.

void main() {
  var queue = new ArrayBlockingQueue<Integer>(4);
  queue.addAll(List.of(1, 2, 1, 1));
  for (var each = queue.iterator(); each.hasNext(); ) if (each.next() == 2) each.remove();
  for (int _ : queue) ;
  IO.println(queue + " " + queue.remainingCapacity());
}

// Reachable:
//   [1, 1, 1] 1
