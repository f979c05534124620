// Rule: an exception in another thread is shown; the run completes.
void main() throws Exception {
    var t = new Thread(() -> { throw new IllegalStateException("other"); });
    t.start();
    t.join();
    IO.println("main goes on");
}

// Output:
//   main goes on
