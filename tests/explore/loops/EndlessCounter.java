/// A counter without end: no round comes back to an earlier state.

volatile int n;

void main() throws InterruptedException {
    new Thread(() -> {
        while (true) n++;
    }).start();
    IO.println(n);
}

// Refused:
//   7: a schedule of more than 20,000 steps: the loop at line 7 goes round 10,000 times in Thread-0, and each changes n (line 7); make it end after few rounds
