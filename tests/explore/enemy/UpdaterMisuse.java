/// An updater wants a volatile field of its type, and an object that has it.

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;

static class Count {
  volatile int n;
  int plain;
  volatile long wide;
  volatile String text;
}

void says(Runnable attempt) {
  try {
    attempt.run();
    IO.println("fine");
  } catch (RuntimeException e) {
    IO.println(e.getClass().getSimpleName() + " " + e.getMessage());
  }
}

void main() {
  says(() -> AtomicIntegerFieldUpdater.newUpdater(Count.class, "plain"));
  says(() -> AtomicIntegerFieldUpdater.newUpdater(Count.class, "wide"));
  says(() -> AtomicReferenceFieldUpdater.newUpdater(Count.class, Object.class, "text"));
  says(() -> AtomicReferenceFieldUpdater.newUpdater(Count.class, String.class, "plain"));
  says(() -> AtomicReferenceFieldUpdater.newUpdater(Count.class, int.class, "n"));
  says(() -> AtomicIntegerFieldUpdater.newUpdater(Count.class, "n").get(null));
}

// Reachable:
//   IllegalArgumentException Must be volatile type\nIllegalArgumentException Must be integer type\nClassCastException null\nClassCastException null\nIllegalArgumentException Must be reference type\nClassCastException null
