/// What comes after the submission is not ordered, nor what comes before the result is got.

import java.util.concurrent.Executors;

int x;
int y;

void main() throws Exception {
    var pool = Executors.newFixedThreadPool(1);
    var result = pool.submit(() -> {
        y = 1;
        return x;
    });
    x = 1;
    IO.println(y);
    result.get();
    pool.shutdown();
}

// Races:
//   x: 12, 14
//   y: 11, 15
