//EXPLORE

/// Nothing in the code says so, but what is printed does.
void main() {
    var text = new StringBuilder("Thread").append('-').append(0).toString();
    var worker = new Thread(() -> IO.println(text));
    worker.start();
}
