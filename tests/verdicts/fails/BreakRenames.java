// Rule: a break that only gives variables other names changes nothing.
//BREAK int n; void add() { n++; } int told() { return n; } => int m; void add() { m++; } int told() { return m; }
int n; void add() { n++; } int told() { return n; }

void main() throws InterruptedException {
    var a = new Thread(this::add);
    var b = new Thread(this::add);
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(told());
}

// Schedules:
//   2 | 2
//   1 | 4
// Races:
//   n: 3, 3
