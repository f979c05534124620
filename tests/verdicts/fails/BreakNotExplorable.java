// Rule: that an edited program can't be explored is no rejection of it.
//EXPLORE
//BREAK "done" => ProcessHandle.current().isAlive() ? "done" : ""
void main() throws InterruptedException {
    var one = new Thread(() -> { });
    one.start();
    one.join();
    IO.println("done");
}

// Output:
//   done
