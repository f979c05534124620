//EXPLORE

void main() {
    {
        var each = new Thread(() -> IO.println("each_1"));
        each.start();
    }
    {
        var each = new Thread(() -> IO.println("each_2"));
        each.start();
    }
    var ann = new Thread(() -> IO.println("thread_3"));
    new Thread(() -> IO.println("ann"), "ann").start();
    ann.start();
}
