// Rule: Order beside Unordered output states what comes before what.
void main() throws Exception {
    var t = new Thread(() -> IO.println("child"));
    IO.println("before start");
    t.start();
    IO.println("meanwhile");
    t.join();
    IO.println("after join");
}

// Unordered output:
//   child
//   before start
//   meanwhile
//   after join
// Order:
//   before start < child < after join
//   before start < meanwhile < after join
