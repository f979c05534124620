// Rule: what two threads print has no order, but each line comes.
void main() throws Exception {
    var one = new Thread(() -> IO.println("from one"));
    var two = new Thread(() -> IO.println("from two"));
    one.start();
    two.start();
    one.join();
    two.join();
}

// Unordered output:
//   from one
//   from two
