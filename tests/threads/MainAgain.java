/// Each time it is gone through it makes another.
static int times;

static void main() {
    boolean again = ++times == 1;
    var next = new Thread(() -> IO.println(again ? "thread_1" : "thread_2"));
    if (again) main();
    next.start();
}
