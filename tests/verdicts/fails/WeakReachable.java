// Rule: what is called weak must be reachable by no schedule.
int x = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> { x = 1; });
    one.start();
    int seen = x;
    one.join();
    IO.println(seen);
}

// Outcomes of 20 runs:
//   0 | acceptable
//   1 | interesting weak | a schedule explains it well
