/// A volatile read that came first is not ordered.

volatile boolean ready;
int x;

void a() throws Exception {
    x = 1;
    ready = true;
}

void b() throws Exception {
    if (!ready) IO.println(x);
}

void main() throws Exception {
    Thread a = new Thread(() -> run(this::a));
    Thread b = new Thread(() -> run(this::b));
    a.start();
    b.start();
    a.join();
    b.join();
}

interface Body {
    void run() throws Exception;
}

void run(Body body) {
    try {
        body.run();
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}

// Races:
//   x: 7, 12
