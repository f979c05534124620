// Rule: an exception of main in some schedule is an ending of its own, and may be stated.
String word = "some";

void main() throws InterruptedException {
    var one = new Thread(() -> { word = null; });
    one.start();
    int length = word.length();
    one.join();
    IO.println(length);
}

// Schedules:
//   4 | 1 | read before
//   , Throws NullPointerException | 1 | read after
