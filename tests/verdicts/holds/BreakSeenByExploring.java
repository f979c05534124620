// Rule: a break may be rejected by what a schedule can do, though hardly a run does it.
//EXPLORE
//BREAK synchronized void add() => void add()
int n = 0;

synchronized void add() { n++; }

void main() throws InterruptedException {
    var one = new Thread(this::add);
    var two = new Thread(this::add);
    one.start();
    Thread.sleep(1);
    two.start();
    one.join();
    two.join();
    IO.println(n);
}

// Output:
//   2
