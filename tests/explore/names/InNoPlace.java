/// Row 7: what is in no place any more has its class and a number.
class InNoPlace {
  static Object last;

  public static void main(String... args) {
    last = new Object();
    var one = last;
    last = new StringBuilder();
    both(one, last);
  }

  static void both(Object one, Object other) {
    start("A", one, other);
    start("B", other, one);
  }

  private static void start(String name, Object one, Object other) {
    new Thread(
            () -> {
              synchronized (one) {
                synchronized (other) {
                }
              }
            },
            name)
        .start();
  }
}

// Objects:
//   Object 1
//   last
