/// Who does not use the class does not come after its initialisation.

static int y;

static class Holder {
    static int[] made = {1};

    static {
        y = 1;
    }
}
int x;

void a() throws Exception {
    IO.println(Holder.made.length);
}

void b() throws Exception {
    IO.println(y);
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
//   y: 9, 19
