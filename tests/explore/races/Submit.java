/// What comes before a task is submitted comes before its execution, and that before the result is got.

import java.util.concurrent.Executors;

int x;
int y;

void main() throws Exception {
    var pool = Executors.newFixedThreadPool(1);
    x = 1;
    var result = pool.submit(() -> y = x);
    result.get();
    IO.println(y);
    pool.shutdown();
}

// Races:
