// Rule: an empty body of Races says there is none.
int count = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> { count = 1; });
    one.start();
    one.join();
    IO.println(count);
}

// Output:
//   1
// Races:
