/// A binding ends with its call, also if that throws; an inner one hides the outer one; other threads have none.

final ScopedValue<String> NAME = ScopedValue.newInstance();
final ScopedValue<Integer> AGE = ScopedValue.newInstance();

void shows() {
  IO.println(NAME.orElse("-") + " " + (AGE.isBound() ? AGE.get() : 0));
}

void main() throws Exception {
  ScopedValue.where(NAME, "outer").where(AGE, 1).run(() -> {
    shows();
    try {
      ScopedValue.where(NAME, "inner").call(() -> {
        shows();
        throw new IllegalStateException();
      });
    } catch (IllegalStateException e) {
      shows();
    }
    var other = new Thread(this::shows);
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      IO.println(e);
    }
  });
  try {
    NAME.get();
  } catch (NoSuchElementException e) {
    IO.println(e.getMessage());
  }
}

// Reachable:
//   outer 1\ninner 1\nouter 1\n- 0\nScopedValue not bound
