/// What was null is told as the JVM tells it, also where a call goes to a model.

Thread thread;
ReentrantLock lock;
List<Integer> list;
Object monitor;

void tell(Runnable action) {
  try {
    action.run();
  } catch (NullPointerException e) {
    IO.println(e.getMessage());
  }
}

void main() {
  tell(() -> thread.start());
  tell(() -> lock.lock());
  tell(() -> list.add(1));
  tell(() -> { synchronized (monitor) { IO.println("in"); } });
}

// Reachable:
//   Cannot invoke "java.lang.Thread.start()" because "this.thread" is null\nCannot invoke "java.util.concurrent.locks.ReentrantLock.lock()" because "this.lock" is null\nCannot invoke "java.util.List.add(Object)" because "this.list" is null\nCannot enter synchronized block because "this.monitor" is null
