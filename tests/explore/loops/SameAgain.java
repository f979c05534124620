/// What a waiting thread writes for itself, the same again and there and back, doesn't make it endless.

volatile boolean done;
boolean looked;
int depth;
final Object own = new Object();

void look() {
    depth++;
    synchronized (own) {
        synchronized (own) {
            looked = true;
        }
    }
    depth--;
}

void main() throws InterruptedException {
    new Thread(() -> done = true).start();
    while (!done) look();
    IO.println(looked + " " + depth);
}

// Schedules:
//   false 0 | 1
//   true 0 | 2
