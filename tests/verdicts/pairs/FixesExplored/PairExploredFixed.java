// Rule: the twin is held against what schedules of the broken one can do.
//FIXES PairExplored
int n = 0;

synchronized void add() { n++; }

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
// Races:
