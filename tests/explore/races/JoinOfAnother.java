/// The end of another thread tells nothing.

int x;

void main() throws InterruptedException {
    Thread t = new Thread(() -> x = 1);
    Thread other = new Thread(() -> {});
    t.start();
    other.start();
    other.join();
    IO.println(x);
}

// Races:
//   x: 6, 11
