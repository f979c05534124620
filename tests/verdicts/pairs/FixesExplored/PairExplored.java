// Rule: a broken twin may only be explored.
int n = 0;

void add() { n++; }

void main() throws InterruptedException {
    var one = new Thread(this::add);
    var two = new Thread(this::add);
    one.start();
    two.start();
    one.join();
    two.join();
    IO.println(n);
}

// Schedules:
//   2 | 2
//   1 | 4
