/// Row 2: a field of each of two objects that have names.
class InFields {
  static class Account {
    final Object lock = new Object();
  }

  public static void main(String... args) {
    var from = new Account();
    var to = new Account();
    both(from.lock, to.lock);
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
//   from.lock
//   to.lock
