//EXPLORE

/// Made in another order than they are started, and put into a variable, a field, elements.
Thread other;

void main() {
    var worker = new Thread(() -> IO.println("worker"));
    this.other = new Thread(() -> IO.println("other"));
    var both = new Thread[2];
    both[1] = new Thread(() -> IO.println("both[1]"));
    both[0] = (new Thread(() -> IO.println("both[0]")));
    both[0].start();
    other.start();
    worker.start();
    both[1].start();
}
