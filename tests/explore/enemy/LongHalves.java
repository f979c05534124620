/// Numbers that Java's own hash codes don't tell apart: 1 and -2 as `long`, 1 as `int` and `long`.
volatile long x;
volatile Object o;

void main() throws InterruptedException {
  var t =
      new Thread(
          () -> {
            x = 1;
            o = 1;
            x = -2;
            o = 1L;
            IO.println("set");
          });
  t.start();
  long seen = x;
  IO.println("seen");
  boolean isLong = o instanceof Long;
  t.join();
  IO.println(seen + " " + isLong);
}

// Reachable:
//   seen\nset\n-2 false
//   seen\nset\n-2 true
//   seen\nset\n0 false
//   seen\nset\n0 true
//   seen\nset\n1 false
//   seen\nset\n1 true
//   set\nseen\n-2 true
//   set\nseen\n0 true
//   set\nseen\n1 true
