// Rule: a thousand threads are only a program.
void main() throws Exception {
    var sum = new AtomicInteger();
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < 1000; i++) {
        var t = new Thread(sum::incrementAndGet);
        t.start();
        threads.add(t);
    }
    for (var t : threads) t.join();
    IO.println(sum);
}

// Output:
//   1000
