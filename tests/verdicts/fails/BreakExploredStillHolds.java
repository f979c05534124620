// Rule: a break that no schedule shows is a blunt one.
//BREAK n = 0 => n = "".length()
int n = 0;

void main() throws InterruptedException {
    var one = new Thread(() -> n++);
    var two = new Thread(() -> n++);
    one.start();
    two.start();
    one.join();
    two.join();
    IO.println(n);
}

// Schedules:
//   2 | 2
//   1 | 4
