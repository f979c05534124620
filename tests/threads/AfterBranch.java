//EXPLORE

void main() {
    var sure = new Thread(() -> IO.println("sure"));
    Thread other = null;
    if (sure.isDaemon()) other = new Thread(() -> {});
    var last = new Thread(() -> IO.println("thread_2"));
    sure.start();
    last.start();
}
