/// Shutting down does not wait.

import java.util.concurrent.Executors;

int x;

void main() {
    var pool = Executors.newFixedThreadPool(1);
    pool.execute(() -> x = 1);
    pool.shutdown();
    IO.println(x);
}

// Races:
//   x: 9, 11
