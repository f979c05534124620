/// All tasks come before the return from close.

import java.util.concurrent.Executors;

int x;

void main() {
    try (var pool = Executors.newFixedThreadPool(1)) {
        pool.execute(() -> x = 1);
    }
    IO.println(x);
}

// Races:
