//EXPLORE

void main() {
    new Thread(() -> IO.println("thread_1")).start();
    var late = new Thread(() -> IO.println("late"));
    new Thread(() -> IO.println("thread_3")).start();
    late.start();
}
