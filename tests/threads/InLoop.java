//EXPLORE

/// Which of a loop's threads a variable held isn't told, nor what is counted after it.
void main() {
    var first = new Thread(() -> IO.println("first"));
    first.start();
    for (int i = 2; i < 4; i++) {
        int number = i;
        var each = new Thread(() -> IO.println("thread_" + number));
        each.start();
    }
    var last = new Thread(() -> IO.println("thread_4"));
    last.start();
}
