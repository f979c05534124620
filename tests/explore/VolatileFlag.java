/// Published by a volatile flag: nothing races.

int data = 0;
volatile boolean ready = false;

void main() throws InterruptedException {
  Thread reader = new Thread(() -> {
    if (ready)
      IO.println(data);
  });
  reader.start();
  data = 42;
  ready = true;
  reader.join();
}

// Races:
