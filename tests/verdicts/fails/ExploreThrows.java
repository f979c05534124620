// Rule: an exception of main in some schedule is an ending of its own.
//EXPLORE
String word = "some";

void main() throws InterruptedException {
    var one = new Thread(() -> { word = null; });
    one.start();
    int length = word.length();
    one.join();
    IO.println(length);
}

// Output:
//   4
