/// Row 6: variables of the method that made them.
class InVariables {
  static class Account {}

  public static void main(String... args) {
    var alice = new Account();
    var bob = new Account();
    both(alice, bob);
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
//   alice
//   bob
