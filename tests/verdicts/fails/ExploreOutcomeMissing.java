// Rule: exactly these outcomes: a reachable one may not be left out.
int count = 0;

void main() throws InterruptedException {
    Runnable add = () -> count++;
    var one = new Thread(add);
    var two = new Thread(add);
    one.start();
    two.start();
    one.join();
    two.join();
    IO.println(count);
}

// Schedules:
//   2 | 2 | one after the other
