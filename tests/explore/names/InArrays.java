/// Row 3: elements of an array that has a name.
class InArrays {
  static final Object[] FORKS = {new Object(), new Object()};

  public static void main(String... args) {
    both(FORKS[1], FORKS[0]);
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
//   FORKS[0]
//   FORKS[1]
