/// Who asks again and again finds out that a thread has ended.

void main() throws InterruptedException {
  Thread t = new Thread(() -> {});
  t.start();
  while (t.isAlive()) Thread.sleep(1);
  IO.println("ended");
}

// Schedules:
//   ended | 2
