/// Functions of the JDK's making call the program's.

int x;

void main() throws InterruptedException {
  Function<Integer, Integer> read = i -> i + x;
  Predicate<Integer> isSet = i -> x == 1;
  Function<Integer, Integer> twice = read.andThen(i -> i + x);
  Predicate<Integer> unset = isSet.negate();
  Thread t = new Thread(() -> x = 1);
  t.start();
  String seen = twice.apply(0) + " " + unset.test(0);
  t.join();
  IO.println(seen);
}

// Reachable:
//   0 true
//   0 false
//   1 false
//   2 false
