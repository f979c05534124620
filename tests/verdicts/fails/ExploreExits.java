// Rule: an exit in some schedule is an ending of its own.
//EXPLORE
int n = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> n++);
    one.start();
    n++;
    one.join();
    if (n == 1) System.exit(3);
    IO.println(n);
}

// Output:
//   2
