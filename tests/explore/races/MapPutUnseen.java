/// An access that does not find the element orders nothing.

import java.util.concurrent.ConcurrentHashMap;

final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
int x;

void a() throws Exception {
    x = 1;
    map.put("a", 1);
}

void b() throws Exception {
    if (map.get("a") == null) IO.println(x);
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
//   x: 9, 14
