/// What has a name by itself: a class, and the object of the main class.
class ItsOwnClass {
  void main() {
    both(this, ItsOwnClass.class);
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
//   ItsOwnClass.class
//   this
