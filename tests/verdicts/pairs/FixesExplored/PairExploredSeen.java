// Rule: so is one that is only run.
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

// Output:
//   2
