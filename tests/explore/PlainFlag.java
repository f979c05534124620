/// Published by a plain flag: under sequential consistency the reader sees 42, and yet both fields race.

int data = 0;
boolean ready = false;

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

// Schedules:
//   | 2 | looked too early
//   42 | 1

// Races:
//   data: 9, 12
//   ready: 8, 13
