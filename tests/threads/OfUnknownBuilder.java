void main() {
    var builder = Thread.ofPlatform().name("ann");
    var ann = builder.unstarted(() -> IO.println("ann"));
    var first = new Thread(() -> IO.println("thread_1"));
    ann.start();
    first.start();
}
