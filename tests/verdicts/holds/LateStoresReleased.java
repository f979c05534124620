/// A store in release mode overtakes none, not even under pso.

import java.util.concurrent.atomic.AtomicInteger;

int text;
final AtomicInteger told = new AtomicInteger();
int first;
int second;

void main() throws InterruptedException {
    var writer = new Thread(() -> { text = 1; told.setRelease(1); });
    var reader = new Thread(() -> { first = told.getAcquire(); second = text; });
    writer.start();
    reader.start();
    writer.join();
    reader.join();
    IO.println(first + " " + second);
}

// Schedules under pso:
//   0 0 | some
//   0 1 | some
//   1 1 | some
