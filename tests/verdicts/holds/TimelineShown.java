// Rule: a traced run must fit the expectation too, and holds.
//TIMELINE
void main() throws Exception {
    var t = new Thread(() -> IO.println("worker"), "worker");
    t.start();
    t.join();
    IO.println("main");
}

// Output:
//   worker
//   main
