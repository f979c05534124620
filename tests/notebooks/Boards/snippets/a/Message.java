/// Stores may leave in another order.
int data = 0, ready = 0;

void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(() -> {
        data = 42;
        ready = 1;
    });
    int seen = ready;
    IO.println(seen + " " + data);
    a.join();
}

// Schedules:
//   0 0 | some
//   0 42 | some
//   1 42 | some
// Schedules under pso:
//   0 0 | some
//   0 42 | some
//   1 0 | some
//   1 42 | some
