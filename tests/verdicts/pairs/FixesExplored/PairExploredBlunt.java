// Rule: one whose rows allow all that the broken one can do shows no difference.
//FIXES PairExplored
int n = 0;

void add() {
    int was = n;
    n = was + 1;
}

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
//   {n:int} | 6
