// Rule: an empty body of Races is not "whatever".
int count = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> { count = 1; });
    one.start();
    int seen = count;
    one.join();
    IO.println(seen == 0 || seen == 1);
}

// Output:
//   true
// Races:
