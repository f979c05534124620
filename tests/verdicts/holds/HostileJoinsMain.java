// Rule: after main its thread ends, in a table too; who waits for that
// goes on.
void main() {
    var main = Thread.currentThread();
    new Thread(() -> {
        try {
            main.join();
            IO.println("main has ended");
        } catch (InterruptedException e) { }
    }).start();
}

// Outcomes of 4 runs:
//   main has ended | required
