/// Row 1: static fields, the one final.
class InStaticFields {
  static class Bank {
    static final Object TOTALS = new Object();
  }

  static Object second = new Object();

  public static void main(String... args) {
    both(Bank.TOTALS, second);
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
//   TOTALS
//   second
