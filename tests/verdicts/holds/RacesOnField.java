// Rule: exactly these pairs of accesses race.
int count = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> {
        count = 1;
    });
    one.start();
    int seen = count;
    one.join();
    IO.println(seen == 0 || seen == 1);
}

// Output:
//   true
// Races:
//   count: 6, 9
