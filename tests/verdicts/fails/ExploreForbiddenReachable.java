// Rule: a reachable forbidden outcome fails, though hardly a run shows it.
//EXPLORE
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

// Outcomes of 5 runs:
//   2 | required
//   1 | forbidden
