// Rule: the tracer changes nothing that a program tells: names and
// numbers of threads, frames, modifiers of its fields, its class path.
//TIMELINE
void main() throws Exception {
    var t = new Thread(this::inner);
    t.start();
    t.join();
    var u = new Thread(() -> IO.println(Thread.currentThread().getName()));
    u.start();
    u.join();
    IO.println(System.getProperty("java.class.path").split(":").length);
    synchronized (this) {
        frames();
    }
    IO.println(Thread.activeCount());
    IO.println(System.getProperty("sun.java.command"));
}

synchronized void inner() {
    IO.println(Thread.currentThread().getName());
    frames();
    try {
        wait(1);
        throw new IllegalStateException();
    } catch (Exception e) {
        IO.println(e.getStackTrace()[0].getLineNumber());
    }
}

void frames() {
    for (var f : new Throwable().getStackTrace())
        IO.println(f.getMethodName() + ":" + f.getLineNumber());
}

// Output:
//   Thread-0
//   frames:31
//   inner:21
//   run:{}
//   24
//   Thread-1
//   1
//   frames:31
//   main:13
//   1
//   TimelineUnseen
