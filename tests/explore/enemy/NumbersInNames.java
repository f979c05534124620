/// Threads, pools and factories number in the order in which threads are made.

final String[] names = new String[2];
final ThreadFactory factory = Thread.ofPlatform().name("w", 0).factory();

void make(int i) {
  names[i] =
      new Thread(() -> {}).getName().substring(7) + factory.newThread(() -> {}).getName();
}

void main() throws InterruptedException {
  Thread a = new Thread(() -> make(0));
  Thread b = new Thread(() -> make(1));
  a.start();
  b.start();
  a.join();
  b.join();
  IO.println(names[0] + " " + names[1]);
}

// Reachable:
//   2w0 3w1
//   2w1 3w0
//   3w0 2w1
//   3w1 2w0
