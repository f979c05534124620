// Rule: threads are numbered from 0 in each run.
void main() throws Exception {
    var t = new Thread(() -> { });
    t.start();
    t.join();
    IO.println(t.getName());
}

// Outcomes of 20 runs:
//   Thread-0 | required
